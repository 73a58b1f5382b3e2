package org.disclosureledger.command.registerimport.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.CanonicalRow;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.receive.RequestReceived;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/**
 * A request of the store as the row that tells of it now, corrections included. Of acts that a row has room for once, the
 * last one stands; of the answer, the first, whose outcome the tables keep.
 *
 * @param erased its persons cannot be compared any more
 */
public record StoredRequest(RegisterRow<RequestColumn> row, boolean voided, boolean erased) {

    private static final Set<RequestColumn> OF_PERSONS = Set.of(APPLICANT, DOCUMENT, PHONE, ADDRESS, CONSULTEE);

    /** Every sealed person that the events speak of. */
    public static Stream<Sealed> sealed(List<DomainEvent> events) {
        return events.stream().map(event -> switch (event) {
            case RequestReceived e -> e.applicant();
            case RegistrationCorrected e -> e.applicant();
            case ConsultationOpened e -> e.consultee();
            default -> null;
        }).mapMulti((sealed, found) -> {
            if (sealed != null) {
                found.accept(sealed);
            }
        });
    }

    public static StoredRequest of(List<DomainEvent> events, Map<Sealed, Person> persons) {
        Map<RequestColumn, Object> values = RegisterRow.values(RequestColumn.class);
        events.forEach(event -> EventAsCells.put(values, event, persons));
        return new StoredRequest(CanonicalRow.of(new RegisterRow<>(0, values, Set.of())),
                events.stream().anyMatch(RegistrationVoided.class::isInstance),
                sealed(events).anyMatch(sealed -> !persons.containsKey(sealed)));
    }

    /** In which of these columns the row of a file says something else. */
    public Set<RequestColumn> differences(RegisterRow<RequestColumn> other, Set<RequestColumn> columns) {
        Set<RequestColumn> different = row.differences(other, columns);
        if (erased) {
            different.removeAll(OF_PERSONS);
        }
        return different;
    }
}
