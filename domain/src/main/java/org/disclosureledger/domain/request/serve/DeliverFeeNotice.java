package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the day the fee notice reached the applicant (收费通知送达). */
public record DeliverFeeNotice(UUID requestId, LocalDate deliveredOn,
        @Nullable String evidence) implements RequestCommand {}
