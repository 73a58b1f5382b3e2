package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.Objects;

import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;

/**
 * The reply period that runs on a day: a supplement or a payment begins a new one.
 *
 * @param wholeRequest true where an extension, or a deferral, outlives a restart, so that the whole request is one period
 */
record RunningPeriod(RequestSteps steps, LocalDate day, boolean wholeRequest) {

    long extensions() {
        return steps.extensions().stream().filter(e -> contains(e.notifiedOn())).count();
    }

    boolean hasDeferral() {
        Deferral deferral = steps.deferral();
        return deferral != null && contains(deferral.notifiedOn());
    }

    private boolean contains(LocalDate other) {
        return wholeRequest || restartsUpTo(other) == restartsUpTo(day);
    }

    private long restartsUpTo(LocalDate other) {
        return steps.waits().stream().filter(w -> w.what() != WaitFor.OPINION).map(Wait::to).filter(Objects::nonNull)
                .filter(restart -> !restart.isAfter(other)).distinct().count();
    }
}
