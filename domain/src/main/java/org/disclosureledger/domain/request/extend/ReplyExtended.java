package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The reply period was extended (延期答复), art. 33(2).
 *
 * @param notifiedOn the day the applicant was told
 * @param workingDays working days added, at most 20
 * @param approvedBy head of the disclosure office who approved; null only in reconstructed cases
 */
public record ReplyExtended(UUID requestId, LocalDate notifiedOn, int workingDays, @Nullable String approvedBy,
        @Nullable String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return notifiedOn;
    }
}
