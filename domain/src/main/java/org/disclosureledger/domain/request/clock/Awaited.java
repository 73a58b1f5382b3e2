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
 * @param revives true when it begins even a period anew that had ended before the notice: by policy, or because no notice
 *        is recorded, which is missing and not late
 */
record Awaited(Wait step, long noticed, long to, boolean revives) {

    static Awaited of(Wait wait, ClockRules rules) {
        LocalDate to = wait.to();
        return new Awaited(wait, wait.from().toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay(),
                wait.isUnasked() || rules.policies().on(wait.from(), ClockPolicies.RESTART_AFTER_EXPIRY) == 1);
    }

    /** False for what came without a notice where the policy of that day does not let it restart anything. */
    static boolean restarts(Wait wait, ClockRules rules) {
        return !wait.isUnasked() || rules.policies().on(wait.from(), ClockPolicies.RESTART_WITHOUT_NOTICE) == 1;
    }

    boolean covers(long day) {
        return noticed < day && day < to;
    }
}
