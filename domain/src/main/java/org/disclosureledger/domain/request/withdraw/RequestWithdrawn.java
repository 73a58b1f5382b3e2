package org.disclosureledger.domain.request.withdraw;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The applicant withdrew the request (撤回) before the answer. Counted as received and as outcome 3.6.3 (policy, domain-rules C7).
 *
 * @param withdrawnOn the day the organ received the withdrawal
 */
public record RequestWithdrawn(UUID requestId, LocalDate withdrawnOn, WithdrawalReason reason,
        @Nullable String note) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return withdrawnOn;
    }
}
