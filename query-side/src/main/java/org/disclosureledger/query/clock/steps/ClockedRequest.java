package org.disclosureledger.query.clock.steps;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps;

/**
 * A request with what its clocks stand on. A voided one has no clocks, and so is none.
 *
 * @param concludedAt when its conclusion was recorded; null while it is in hand
 */
public record ClockedRequest(UUID requestId, String organ, String registerNumber, RequestSteps steps,
        @Nullable Instant concludedAt) {

    static ClockedRequest of(UUID id, KeptRequest kept) {
        return new ClockedRequest(id, kept.organ(), kept.registerNumber(), kept.steps(), kept.concludedAt());
    }
}
