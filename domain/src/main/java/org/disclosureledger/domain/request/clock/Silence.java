package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.ReviewFirst;

/**
 * The organ lets its limit pass without an answer (逾期不答复): from then on the applicant may sue within six months, unless a
 * review is taken to come first. An answer, late as it is, closes this way and opens those of an answer.
 */
final class Silence {

    private final ClockRules rules;

    Silence(ClockRules rules) {
        this.rules = rules;
    }

    /**
     * @param reply as it stands on the asked day
     * @param known as they stand on it
     * @return null while there is no silence to sue over
     */
    @Nullable
    SimpleClock clock(ClockReading reply, RequestSteps known) {
        LocalDate limitEnded = reply.dueOn();
        if (!reply.isOpen() || limitEnded == null || reply.overdueBy() == 0 || isReviewFirst(limitEnded)) {
            return null;
        }
        return new SimpleClock(ClockKind.REPLY_SILENCE_WINDOW, null,
                rules.policies().on(limitEnded, ClockPolicies.REPLY_SILENCE_WINDOW), limitEnded, null,
                known.driving().event(), null, "答复期限于当日届满，本机关未答复");
    }

    private boolean isReviewFirst(LocalDate limitEnded) {
        return !limitEnded.isBefore(ReviewFirst.SINCE)
                && rules.policies().on(limitEnded, ClockPolicies.SILENCE_REVIEW_FIRST) == 1;
    }
}
