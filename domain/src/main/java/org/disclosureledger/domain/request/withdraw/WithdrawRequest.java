package org.disclosureledger.domain.request.withdraw;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the applicant's withdrawal (撤回). */
public record WithdrawRequest(UUID requestId, LocalDate withdrawnOn, WithdrawalReason reason,
        @Nullable String note) implements RequestCommand {}
