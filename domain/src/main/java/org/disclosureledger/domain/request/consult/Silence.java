package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.Basis;

/**
 * The end of a consultation against the time its consultee has.
 *
 * @param asked null where there is no such consultation
 * @param limits on the day it ends
 */
record Silence(CloseConsultation closing, @Nullable Wait asked, LimitsOnDay limits) {

    boolean isSilent() {
        return asked != null && closing.result() == ConsultationResult.NO_REPLY;
    }

    boolean hasArrival() {
        return asked != null && asked.reachedOn() != null;
    }

    boolean isPastTheLimit() {
        return limits.isPast(opinion());
    }

    boolean endsWithinTheLimit() {
        return lastDay() != null && !isPastTheLimit();
    }

    boolean mustWait() {
        return limits.setting(ActPolicies.SILENCE_AFTER_LIMIT) == 1;
    }

    @Nullable
    LocalDate lastDay() {
        return LimitsOnDay.dueOn(opinion());
    }

    Basis article() {
        return switch (asked == null ? null : asked.kind()) {
            case CO_PRODUCER -> Basis.ARTICLE_34;
            // The Regulation gives other organs no limit.
            case OTHER_ORGAN -> Basis.policy(ClockPolicies.OTHER_ORGAN_OPINION_LIMIT.name());
            case THIRD_PARTY -> Basis.ARTICLE_32;
            case null -> Basis.ARTICLE_32;
        };
    }

    private @Nullable ClockReading opinion() {
        return limits.opinion(closing.consultationId());
    }
}
