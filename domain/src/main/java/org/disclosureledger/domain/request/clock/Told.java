package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.statute.PolicySetting;

/** What the applicant was told of a longer period, in the order of the days on which it was told; each is heard once. */
final class Told {

    private final List<Extension> extensions;
    private final List<Deferral> deferrals;
    private final ClockRules rules;
    private int nextExtension;
    private int nextDeferral;

    Told(RequestSteps steps, ClockRules rules) {
        this.extensions = inOrder(steps.extensions(), Comparator.comparing(Extension::notifiedOn));
        this.deferrals = inOrder(steps.deferrals(), Comparator.comparing(Deferral::notifiedOn));
        this.rules = rules;
    }

    private static <T> List<T> inOrder(List<T> told, Comparator<T> byDay) {
        return told.size() < 2 ? told : told.stream().sorted(byDay).toList();
    }

    /** The next extension; null when none was told by that day. */
    @Nullable
    Extension extensionBy(long day) {
        return nextExtension < extensions.size() && extensions.get(nextExtension).notifiedOn().toEpochDay() <= day
                ? extensions.get(nextExtension++)
                : null;
    }

    /** The next deferral; null when none was told by that day. */
    @Nullable
    Deferral deferralBy(long day) {
        return nextDeferral < deferrals.size() && deferrals.get(nextDeferral).notifiedOn().toEpochDay() <= day
                ? deferrals.get(nextDeferral++)
                : null;
    }

    /** What was told by that day is of no use. */
    void forget(long day) {
        boolean more = true;
        while (more) {
            more = extensionBy(day) != null || deferralBy(day) != null;
        }
    }

    /** The next extension, if the policy of its day lets it lengthen what ended; null when not told before that day. */
    @Nullable
    Extension lateExtension(long before) {
        return nextExtension < extensions.size() && mayBeLate(ClockPolicies.EXTENSION_BEFORE_EXPIRY,
                extensions.get(nextExtension).notifiedOn(), before) ? extensions.get(nextExtension++) : null;
    }

    /** The same of a deferral. */
    @Nullable
    Deferral lateDeferral(long before) {
        return nextDeferral < deferrals.size() && mayBeLate(ClockPolicies.DEFERRAL_BEFORE_EXPIRY,
                deferrals.get(nextDeferral).notifiedOn(), before) ? deferrals.get(nextDeferral++) : null;
    }

    private boolean mayBeLate(PolicySetting setting, LocalDate on, long before) {
        return on.toEpochDay() < before && rules.policies().on(on, setting) == 0;
    }
}
