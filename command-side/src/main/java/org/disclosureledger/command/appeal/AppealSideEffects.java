package org.disclosureledger.command.appeal;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.appeal.AppealCommand;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.EraseAppellant;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;

/** What becomes true together with the events of an appeal: its number is taken, and an erased person's key is gone. */
@Component
class AppealSideEffects {

    private final Reservations reservations;
    private final Vault vault;

    AppealSideEffects(Reservations reservations, Vault vault) {
        this.reservations = reservations;
        this.vault = vault;
    }

    void follow(OpenAppeal opened) {
        reservations.take(Reservation.APPEAL_NUMBER, opened.organ(), opened.caseNumber(), opened.appealId());
    }

    void follow(String organ, AppealCommand done) {
        switch (done) {
            case CorrectAppeal c ->
                reservations.take(Reservation.APPEAL_NUMBER, organ, c.caseNumber(), c.appealId());
            case EraseAppellant c -> vault.erase(c.appealId());
            default -> {
                // the other acts touch nothing outside their case
            }
        }
    }
}
