package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The consultation ended, with an opinion or with silence (收回意见).
 *
 * @param kind whom was asked, for what silence means differs: art. 32 against art. 34; null where not recorded
 *        (revision 1 did not)
 * @param returnedOn the day the opinion came, or the waiting ended
 */
public record ConsultationClosed(UUID requestId, UUID consultationId, @Nullable ConsultationKind kind,
        LocalDate returnedOn, ConsultationResult result, @Nullable String note) implements RequestEvent {

    /** Without a word on whom was asked. */
    public ConsultationClosed(UUID requestId, UUID consultationId, LocalDate returnedOn, ConsultationResult result,
            @Nullable String note) {
        this(requestId, consultationId, null, returnedOn, result, note);
    }

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return returnedOn;
    }
}
