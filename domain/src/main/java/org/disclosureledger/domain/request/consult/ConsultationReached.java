package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The letter reached the consultee (征求意见送达), arts 32, 34: its 15 working days run from here.
 *
 * @param evidence delivery receipt, mail record …
 */
public record ConsultationReached(UUID requestId, UUID consultationId, LocalDate reachedOn,
        @Nullable String evidence) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return reachedOn;
    }
}
