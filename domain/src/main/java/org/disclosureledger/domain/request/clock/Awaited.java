package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Wait;

/**
 * A supplement (待补正) or a payment (待缴费) that is waited for: from the day after the notice on nothing counts, and the
 * day it comes begins the period anew. Days are counted from 1970.
 *
 * @param to far away while it is waited for
 */
record Awaited(Wait step, long noticed, long to) {

    static Awaited of(Wait wait) {
        LocalDate to = wait.to();
        return new Awaited(wait, wait.from().toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    /** False for what came without a notice where the policy of that day does not let it restart anything. */
    static boolean restarts(Wait wait, ClockRules rules) {
        return !wait.isUnasked() || rules.policies().on(wait.from(), ClockPolicies.RESTART_WITHOUT_NOTICE) == 1;
    }

    boolean covers(long day) {
        return noticed < day && day < to;
    }
}
