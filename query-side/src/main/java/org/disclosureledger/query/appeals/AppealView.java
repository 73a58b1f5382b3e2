package org.disclosureledger.query.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.query.person.MaskedPerson;

/**
 * An appeal as the API shows it.
 *
 * @param registerNumber of the request it is about; null when not linked
 * @param result null while it is pending (尚未审结)
 * @param appellant masked; null when not recorded or erased
 */
public record AppealView(UUID appealId, String organ, String caseNumber, AppealKind kind, String kindLabel,
        LocalDate acceptedOn, @Nullable String authority, @Nullable MaskedPerson appellant, boolean erased,
        @Nullable UUID requestId, @Nullable String registerNumber, @Nullable AppealProcedure procedure,
        @Nullable LocalDate copyServedOn, @Nullable LocalDate repliedOn, @Nullable LocalDate concludedOn,
        @Nullable AppealResult result, @Nullable String resultLabel, @Nullable String decision, boolean voided,
        Instant recordedAt, @Nullable String reconstructedFrom, long version) {

    static AppealView of(UUID id, AppealEntry a, @Nullable String registerNumber, @Nullable MaskedPerson appellant) {
        AppealEntry.Hearing h = a.hearing();
        AppealEntry.Conclusion c = a.conclusion();
        return new AppealView(id, a.organ(), a.caseNumber(), a.kind(), a.kind().label(), a.acceptedOn(), a.authority(),
                appellant, a.erased(), a.requestId(), registerNumber, h == null ? null : h.procedure(),
                h == null ? null : h.copyServedOn(), h == null ? null : h.repliedOn(),
                c == null ? null : c.concludedOn(), c == null ? null : c.result(),
                c == null ? null : c.result().label(), c == null ? null : c.decision(), a.voided(), a.recordedAt(),
                a.reconstructedFrom(), a.version());
    }
}
