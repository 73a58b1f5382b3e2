package org.disclosureledger.query.clock.steps;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealSteps;

/**
 * An appeal with what its clocks stand on. A voided one has no clocks, and so is none.
 *
 * @param concludedAt when its conclusion was recorded; null while it is pending
 */
public record ClockedAppeal(UUID appealId, String organ, String caseNumber, AppealSteps steps,
        @Nullable Instant concludedAt) {

    static ClockedAppeal of(UUID id, KeptAppeal kept) {
        return new ClockedAppeal(id, kept.organ(), kept.caseNumber(), kept.steps(), kept.concludedAt());
    }
}
