package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/** The registration that a row tells of. */
public record RegistrationOfRow(RegisterRow<RequestColumn> row, UUID id, String organ) {

    private static final LocalDate FIRST_REGULATION = LocalDate.of(2008, 5, 1);

    /** All that a registration needs can be read. */
    boolean isReadable() {
        return row.values().keySet().containsAll(
                java.util.EnumSet.of(REGISTER_NUMBER, RECEIVED_ON, CHANNEL, CATEGORY, APPLICANT, CONTENT));
    }

    public static @Nullable Person applicant(RegisterRow<RequestColumn> row) {
        String name = row.text(APPLICANT);
        return name == null ? null : new Person(name, row.text(DOCUMENT), row.text(PHONE), row.text(ADDRESS));
    }

    Act act() {
        ReceiptChannel channel = row.label(CHANNEL, ReceiptChannel.IN_PERSON);
        LocalDate receivedOn = java.util.Objects.requireNonNull(row.date(RECEIVED_ON));
        Receipt receipt = new Receipt(channel, channel.basis(), receivedOn, row.date(SUBMITTED_ON), null, null);
        return act(new RegisterRequest(id, organ, row.requiredText(REGISTER_NUMBER), receipt,
                row.label(CATEGORY, ApplicantCategory.OTHER), SealedLater.placeFor(id), row.requiredText(CONTENT),
                row.text(REMARK)));
    }

    /** Stands in for a registration that has a mistake, so that the rest of the row can be judged. */
    Act assumed(LocalDate receivedOn) {
        LocalDate lawful = receivedOn.isBefore(FIRST_REGULATION) ? FIRST_REGULATION : receivedOn;
        return act(new RegisterRequest(id, organ, "—", Receipt.by(ReceiptChannel.IN_PERSON, lawful),
                ApplicantCategory.OTHER, SealedLater.placeFor(id), "—", null));
    }

    private static Act act(RegisterRequest command) {
        return new Act(command, Act.Phase.REGISTRATION, command.receipt().receivedOn(), REGISTER_NUMBER,
                Map.of("receivedOn", RECEIVED_ON, "submittedOn", SUBMITTED_ON, "content", CONTENT), null);
    }
}
