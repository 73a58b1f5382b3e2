package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the day the supplement notice reached the applicant (补正告知送达). */
public record DeliverSupplementNotice(UUID requestId, LocalDate deliveredOn,
        @Nullable String evidence) implements RequestCommand {}
