package org.disclosureledger.command.registerimport.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.AppealColumn;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

import static org.disclosureledger.command.registerimport.column.AppealColumn.*;

/**
 * An appeal of the store as the row that tells of it now, corrections included.
 *
 * @param row without 登记编号: the link is compared by the request itself
 * @param requestId the request it is linked to; null when it is not
 * @param erased its appellant cannot be compared any more
 */
public record StoredAppeal(RegisterRow<AppealColumn> row, @Nullable UUID requestId, boolean voided, boolean erased) {

    /** Every sealed person that the events speak of. */
    public static Stream<Sealed> sealed(List<DomainEvent> events) {
        return events.stream()
                .flatMap(event -> event instanceof AppealOpened e ? Stream.ofNullable(e.appellant()) : Stream.empty());
    }

    public static StoredAppeal of(List<DomainEvent> events, Map<Sealed, Person> persons) {
        Map<AppealColumn, Object> values = RegisterRow.values(AppealColumn.class);
        UUID requestId = null;
        for (DomainEvent event : events) {
            put(values, event, persons);
            requestId = switch (event) {
                case AppealOpened e -> e.requestId();
                case AppealLinked e -> e.requestId();
                default -> requestId;
            };
        }
        return new StoredAppeal(new RegisterRow<>(0, values, Set.of()), requestId,
                events.stream().anyMatch(AppealVoided.class::isInstance),
                sealed(events).anyMatch(sealed -> !persons.containsKey(sealed)));
    }

    /**
     * In which of these columns the row of a file says something else. A row without 登记编号 says nothing about the link.
     *
     * @param linked the request that the row's 登记编号 names
     */
    public Set<AppealColumn> differences(RegisterRow<AppealColumn> other, @Nullable UUID linked,
            Set<AppealColumn> columns) {
        Set<AppealColumn> different = row.differences(other, columns);
        different.remove(SERIAL_NUMBER);
        if (erased) {
            different.remove(APPELLANT);
        }
        if (linked == null || linked.equals(requestId)) {
            different.remove(REGISTER_NUMBER);
        }
        return different;
    }

    private static void put(Map<AppealColumn, Object> values, DomainEvent event, Map<Sealed, Person> persons) {
        switch (event) {
            case AppealOpened e -> {
                values.put(CASE_NUMBER, e.caseNumber());
                values.put(KIND, e.kind());
                values.put(ACCEPTED_ON, e.acceptedOn());
                put(values, AUTHORITY, e.authority());
                Person appellant = e.appellant() == null ? null : persons.get(e.appellant());
                put(values, APPELLANT, appellant == null ? null : appellant.name());
            }
            case AppealCorrected e -> {
                values.put(CASE_NUMBER, e.caseNumber());
                values.put(KIND, e.kind());
                values.put(ACCEPTED_ON, e.acceptedOn());
                put(values, AUTHORITY, e.authority());
            }
            case AppealConcluded e -> {
                values.put(CONCLUDED_ON, e.concludedOn());
                values.put(RESULT, e.result());
                put(values, DECISION, e.decision());
            }
            case AppealConclusionCorrected e -> {
                values.put(CONCLUDED_ON, e.concludedOn());
                values.put(RESULT, e.result());
            }
            default -> {
                // the other events change nothing that a row tells of
            }
        }
    }

    private static void put(Map<AppealColumn, Object> values, AppealColumn column, @Nullable String text) {
        if (text == null || text.isBlank()) {
            values.remove(column);
        } else {
            values.put(column, text);
        }
    }
}
