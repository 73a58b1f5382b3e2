package org.disclosureledger.domain.request.supplement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The applicant was told what to supplement (补正告知), art. 30: within 7 working days, once, with a reasonable limit. From here the reply period
 * waits, unless it had ended before (policy {@code restart-after-expiry}).
 *
 * @param notifiedOn the day the notice was made
 * @param items what is to be supplemented
 * @param limitWorkingDays the limit set for the applicant, in working days
 */
public record SupplementRequested(UUID requestId, LocalDate notifiedOn, @Nullable String items,
        int limitWorkingDays) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return notifiedOn;
    }
}
