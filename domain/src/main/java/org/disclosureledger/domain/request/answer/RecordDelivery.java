package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record that the answer reached the applicant (送达). */
public record RecordDelivery(UUID requestId, LocalDate deliveredOn,
        @Nullable String evidence) implements RequestCommand {}
