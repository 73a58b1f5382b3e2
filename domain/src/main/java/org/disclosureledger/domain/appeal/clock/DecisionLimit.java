package org.disclosureledger.domain.appeal.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.appeal.AppealSteps.Extension;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;

/**
 * How long the review body has to decide (审理期限), review law art. 62. While no procedure is recorded it is the ordinary one
 * ({@code review-procedure-unknown} says why). An extension told after the limit had ended lengthens nothing, unless the
 * policy of that day lets it.
 */
final class DecisionLimit {

    private final ClockRules rules;
    private final AppealSteps known;
    private final List<String> remarks = new ArrayList<>();
    private int days;

    DecisionLimit(ClockRules rules, AppealSteps known) {
        this.rules = rules;
        this.known = known;
        this.days = on(known.accepted().on(), known.procedure() == AppealProcedure.SIMPLIFIED);
        if (known.procedure() == null) {
            remarks.add("审理程序未登记，按%s计算".formatted(AppealProcedure.ORDINARY.label()));
        }
        known.extensions().stream().sorted(Comparator.comparing(Extension::notifiedOn)).forEach(this::extend);
    }

    private int on(LocalDate acceptedOn, boolean simplified) {
        return rules.policies().on(acceptedOn, simplified
                ? ClockPolicies.SIMPLIFIED_REVIEW_DECISION_LIMIT
                : ClockPolicies.REVIEW_DECISION_LIMIT);
    }

    private void extend(Extension extension) {
        LocalDate told = extension.notifiedOn();
        boolean late = told.isAfter(clock(null, null).dueOn(rules));
        if (late && rules.policies().on(told, ClockPolicies.REVIEW_EXTENSION_BEFORE_EXPIRY) == 1) {
            remarks.add("%s告知的延长在审理期限届满之后，不计入".formatted(told));
            return;
        }
        days += extension.days();
        remarks.add("审理期限延长%d日".formatted(extension.days()));
    }

    SimpleClock clock(@Nullable LocalDate endedOn, @Nullable Integer endEvent) {
        return new SimpleClock(ClockKind.REVIEW_DECISION, known.appealId(), days, known.accepted().on(), endedOn,
                known.accepted().event(), endEvent, remarks.isEmpty() ? null : String.join("；", remarks));
    }
}
