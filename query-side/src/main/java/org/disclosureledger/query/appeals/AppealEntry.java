package org.disclosureledger.query.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealResult;

/** One appeal as lists show it. */
record AppealEntry(String organ, String caseNumber, AppealKind kind, LocalDate acceptedOn, @Nullable String authority,
        @Nullable UUID requestId, @Nullable Hearing hearing, @Nullable Conclusion conclusion, boolean voided,
        boolean erased, Instant recordedAt, @Nullable String reconstructedFrom, long version) {

    /** Procedure and the organ's own dates. */
    record Hearing(AppealProcedure procedure, LocalDate copyServedOn, @Nullable LocalDate repliedOn) {}

    record Conclusion(LocalDate concludedOn, AppealResult result, @Nullable String decision) {}

    AppealEntry opened(String number, AppealKind newKind, LocalDate accepted, @Nullable String newAuthority) {
        return new AppealEntry(organ, number, newKind, accepted, newAuthority, requestId, hearing, conclusion, voided,
                erased, recordedAt, reconstructedFrom, version);
    }

    AppealEntry linked(UUID request) {
        return new AppealEntry(organ, caseNumber, kind, acceptedOn, authority, request, hearing, conclusion, voided,
                erased, recordedAt, reconstructedFrom, version);
    }

    AppealEntry heard(Hearing by) {
        return new AppealEntry(organ, caseNumber, kind, acceptedOn, authority, requestId, by, conclusion, voided,
                erased, recordedAt, reconstructedFrom, version);
    }

    AppealEntry concluded(Conclusion as) {
        return new AppealEntry(organ, caseNumber, kind, acceptedOn, authority, requestId, hearing, as, voided, erased,
                recordedAt, reconstructedFrom, version);
    }

    AppealEntry marked(boolean nowVoided, boolean nowErased) {
        return new AppealEntry(organ, caseNumber, kind, acceptedOn, authority, requestId, hearing, conclusion,
                nowVoided, nowErased, recordedAt, reconstructedFrom, version);
    }

    AppealEntry at(long newVersion) {
        return new AppealEntry(organ, caseNumber, kind, acceptedOn, authority, requestId, hearing, conclusion, voided,
                erased, recordedAt, reconstructedFrom, newVersion);
    }
}
