package org.disclosureledger.query.clock.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealSteps;

/**
 * The steps of an appeal.
 *
 * @param concludedAt when its conclusion was recorded
 */
record KeptAppeal(String organ, String caseNumber, @Nullable Instant concludedAt, AppealSteps steps)
        implements
            KeptSteps {

    @Override
    public boolean isOpen() {
        return !steps.voided() && steps.concluded() == null;
    }
}
