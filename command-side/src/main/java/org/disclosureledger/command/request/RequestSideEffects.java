package org.disclosureledger.command.request;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.request.receive.RegisterRequest;

/**
 * What becomes true together with the events of a request, in their transaction: its register number is taken, and an
 * erased person's key is gone.
 */
@Component
class RequestSideEffects {

    private final Reservations reservations;
    private final Vault vault;

    RequestSideEffects(Reservations reservations, Vault vault) {
        this.reservations = reservations;
        this.vault = vault;
    }

    void follow(RegisterRequest registered) {
        reservations.take(Reservation.REGISTER_NUMBER, registered.organ(), registered.registerNumber(),
                registered.requestId());
    }

    void follow(String organ, RequestCommand done) {
        switch (done) {
            // The old number stays taken: papers that name it go on leading to this case.
            case CorrectRegistration c ->
                reservations.take(Reservation.REGISTER_NUMBER, organ, c.registerNumber(), c.requestId());
            case ErasePersonalData c -> vault.erase(c.requestId());
            default -> {
                // the other acts touch nothing outside their case
            }
        }
    }
}
