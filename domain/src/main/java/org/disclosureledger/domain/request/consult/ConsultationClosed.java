package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The consultation ended, with an opinion or with silence (收回意见).
 *
 * @param returnedOn the day the opinion came, or the waiting ended
 */
public record ConsultationClosed(UUID requestId, UUID consultationId, LocalDate returnedOn, ConsultationResult result,
        @Nullable String note) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return returnedOn;
    }
}
