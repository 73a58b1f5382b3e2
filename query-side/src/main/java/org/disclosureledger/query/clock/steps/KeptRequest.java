package org.disclosureledger.query.clock.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps;

/**
 * The steps of a request.
 *
 * @param concludedAt when its conclusion was recorded: by what was known then a closed case is counted for good
 */
record KeptRequest(String organ, String registerNumber, boolean voided, @Nullable Instant concludedAt,
        RequestSteps steps) implements KeptSteps {

    @Override
    public boolean isOpen() {
        return !voided && steps.conclusion() == null;
    }
}
