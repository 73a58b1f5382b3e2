package org.disclosureledger.query.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.PersonKeys;
import org.disclosureledger.query.person.PersonRow.Role;

/** Whom the last event of a case names; a person whose key is gone is named no more. */
final class PersonFold {

    private PersonFold() {
    }

    /** Empty when the events say nothing about a person. */
    static Optional<PersonRow> fold(UUID caseId, List<CaseEvent> events, PersonKeys keys) {
        PersonRow row = null;
        for (CaseEvent event : events) {
            row = on(caseId, event.event(), keys, row);
        }
        return Optional.ofNullable(row);
    }

    private static @Nullable PersonRow on(UUID caseId, DomainEvent event, PersonKeys keys, @Nullable PersonRow before) {
        return switch (event) {
            case RequestReceived e -> row(caseId, Role.APPLICANT, e.applicant(), keys);
            case RegistrationCorrected e when e.applicant() != null ->
                row(caseId, Role.APPLICANT, e.applicant(), keys);
            case PersonalDataErased _ -> new PersonRow(caseId, Role.APPLICANT, null);
            case AppealOpened e when e.appellant() != null -> row(caseId, Role.APPELLANT, e.appellant(), keys);
            case AppellantErased _ -> new PersonRow(caseId, Role.APPELLANT, null);
            default -> before;
        };
    }

    private static PersonRow row(UUID caseId, Role role, Sealed sealed, PersonKeys keys) {
        return new PersonRow(caseId, role, keys.open(sealed).orElse(null));
    }
}
