package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Wait;

/**
 * The days on which the reply period stands still because someone is asked (征求意见期间), art. 33(3): from the day after the
 * dispatch to the day of return, and no longer than the limit of the asked. Days are counted from 1970.
 *
 * @param last far away while the opinion is waited for and no limit is known
 */
record Pause(Wait consultation, long first, long last) {

    static Pause of(Wait wait, ClockRules rules) {
        LocalDate from = wait.from();
        long first = from.toEpochDay() + rules.policies().on(from, ClockPolicies.PAUSE_BEGINS);
        LocalDate limit = OpinionLimit.of(wait, rules);
        long last = limit == null ? Long.MAX_VALUE : limit.toEpochDay();
        LocalDate to = wait.to();
        if (to != null) {
            boolean included = rules.policies().on(to, ClockPolicies.PAUSE_INCLUDES_RETURN) == 1;
            last = Math.min(last, to.toEpochDay() - (included ? 0 : 1));
        }
        return new Pause(wait, first, last);
    }

    boolean covers(long day) {
        return first <= day && day <= last;
    }
}
