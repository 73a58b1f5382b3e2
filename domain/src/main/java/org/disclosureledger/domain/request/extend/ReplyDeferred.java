package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * After the applicant gave reasons for requests of excessive number or frequency, a reasonable deferred limit was set
 * (确定延迟答复的合理期限), art. 35: a day, not a number of days.
 *
 * @param notifiedOn the day the applicant was told
 * @param deferredTo the last day of the deferred limit
 * @param approvedBy who approved it; null only in reconstructed cases
 */
public record ReplyDeferred(UUID requestId, LocalDate notifiedOn, LocalDate deferredTo, @Nullable String approvedBy,
        String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return notifiedOn;
    }
}
