package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.statute.PolicySetting;

/** The day from which somebody has time to do what was asked: that on which the letter or the notice arrived. */
final class ReachedOn {

    private ReachedOn() {
    }

    /**
     * @param unknown takes the day on which it was sent for an arrival that is not recorded (1), or none (0); by the day on
     *        which it was sent
     * @return null while the arrival is unknown and none is taken for it
     */
    static @Nullable LocalDate of(Wait asked, ClockRules rules, PolicySetting unknown) {
        LocalDate sentOn = asked.from();
        LocalDate reachedOn = asked.reachedOn();
        if (reachedOn != null) {
            // No letter arrives before it is sent.
            return reachedOn.isBefore(sentOn) ? sentOn : reachedOn;
        }
        return rules.policies().on(sentOn, unknown) == 1 ? sentOn : null;
    }
}
