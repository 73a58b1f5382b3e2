package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.consult.ConsultationKind;

/**
 * How long a consultee has (征求意见期限): 15 working days from the letter's arrival, arts 32, 34. By the settings of the day on
 * which the letter was sent.
 */
final class OpinionLimit {

    private OpinionLimit() {
    }

    /** The last day of the limit; null while the arrival is unknown and the policy takes none for it. */
    static @Nullable LocalDate of(Wait consultation, ClockRules rules) {
        LocalDate from = startsOn(consultation, rules);
        return from == null ? null : rules.calendar().workingDayAfter(from, workingDays(consultation, rules));
    }

    static @Nullable LocalDate startsOn(Wait consultation, ClockRules rules) {
        return ReachedOn.of(consultation, rules, ClockPolicies.ARRIVAL_UNKNOWN);
    }

    static int workingDays(Wait consultation, ClockRules rules) {
        return rules.policies().on(consultation.from(), consultation.kind() == ConsultationKind.OTHER_ORGAN
                ? ClockPolicies.OTHER_ORGAN_OPINION_LIMIT
                : ClockPolicies.OPINION_LIMIT);
    }

    static ClockKind kind(Wait consultation) {
        return switch (consultation.kind()) {
            case CO_PRODUCER -> ClockKind.CO_PRODUCER_OPINION;
            case OTHER_ORGAN -> ClockKind.OTHER_ORGAN_OPINION;
            case THIRD_PARTY -> ClockKind.THIRD_PARTY_OPINION;
            case null -> ClockKind.THIRD_PARTY_OPINION;
        };
    }
}
