package org.disclosureledger.query.clock.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps;

/**
 * The stored form of a request's steps.
 *
 * @param concludedAt when its conclusion was recorded: by what was known then a closed case is counted for good
 */
record StepsRow(String organ, String registerNumber, boolean voided, @Nullable Instant concludedAt,
        RequestSteps steps) {

    /** In hand: its clocks run. */
    boolean isOpen() {
        return !voided && steps.conclusion() == null;
    }
}
