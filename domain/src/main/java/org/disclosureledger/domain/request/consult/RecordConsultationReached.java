package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the day the letter reached the consultee (征求意见送达). */
public record RecordConsultationReached(UUID requestId, UUID consultationId, LocalDate reachedOn,
        @Nullable String evidence) implements RequestCommand {}
