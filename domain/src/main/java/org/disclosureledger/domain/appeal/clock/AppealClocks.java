package org.disclosureledger.domain.appeal.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.appeal.AppealSteps.Step;
import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** All clocks of an appeal; each carries its id as {@code part}. Pure. */
public final class AppealClocks {

    private final ClockRules rules;

    public AppealClocks(ClockRules rules) {
        this.rules = rules;
    }

    /** True when the clocks can be read: no calendar knows the days before {@link WorkdayCalendar#FIRST_DAY}. */
    public static boolean covers(AppealSteps steps) {
        return isCovered(steps.accepted()) && isCovered(steps.copyServed()) && isCovered(steps.replied())
                && isCovered(steps.concluded());
    }

    private static boolean isCovered(@Nullable Step step) {
        return step == null || !step.on().isBefore(WorkdayCalendar.FIRST_DAY);
    }

    /**
     * Every clock the appeal has on that day, ended ones included; the organ's own first.
     *
     * @throws IllegalArgumentException for steps that are not covered
     */
    public List<ClockReading> on(LocalDate today, AppealSteps steps) {
        return clocks(today, steps).stream().map(clock -> clock.on(today, rules)).toList();
    }

    /** One clock day by day; empty when the appeal has no such clock. */
    public List<ClockDay> days(ClockKind kind, LocalDate today, AppealSteps steps) {
        return clocks(today, steps).stream().filter(clock -> clock.kind() == kind).findFirst()
                .map(clock -> clock.days(rules)).orElse(List.of());
    }

    private List<SimpleClock> clocks(LocalDate today, AppealSteps steps) {
        if (steps.voided()) {
            return List.of();
        }
        AppealSteps known = steps.upTo(today);
        List<SimpleClock> clocks = new ArrayList<>();
        if (known.copyServed() != null) {
            clocks.add(known.kind() == AppealKind.REVIEW
                    ? reply(known, known.copyServed())
                    : defence(known, known.copyServed()));
        }
        if (known.kind() == AppealKind.REVIEW) {
            SimpleClock decision = decision(known);
            clocks.add(decision);
            suitAfterReview(today, known, decision, clocks);
        }
        return clocks;
    }

    /** From the copy of the application, review law arts 48, 54. */
    private SimpleClock reply(AppealSteps known, Step copy) {
        boolean unknown = known.procedure() == null;
        boolean simplified = unknown
                ? on(copy, ClockPolicies.REVIEW_PROCEDURE_UNKNOWN) == 1
                : known.procedure() == AppealProcedure.SIMPLIFIED;
        int limit = on(copy, simplified
                ? ClockPolicies.SIMPLIFIED_REVIEW_REPLY_LIMIT
                : ClockPolicies.REVIEW_REPLY_LIMIT);
        String remark = "审理程序未登记，按%s计算".formatted(
                simplified ? AppealProcedure.SIMPLIFIED.label() : AppealProcedure.ORDINARY.label());
        return untilReplied(ClockKind.REVIEW_REPLY, known, copy, limit, unknown ? remark : null);
    }

    /** From the copy of the statement of claim, procedure law art. 67. */
    private SimpleClock defence(AppealSteps known, Step copy) {
        return untilReplied(ClockKind.DEFENCE, known, copy, on(copy, ClockPolicies.DEFENCE_LIMIT), null);
    }

    /** Once the appeal is decided no reply is waited for. */
    private static SimpleClock untilReplied(ClockKind kind, AppealSteps known, Step copy, int limit,
            @Nullable String remark) {
        Step end = known.replied() == null ? known.concluded() : known.replied();
        return new SimpleClock(kind, known.appealId(), limit, copy.on(), end == null ? null : end.on(), copy.event(),
                end == null ? null : Integer.valueOf(end.event()), remark);
    }

    /** From the acceptance, review law art. 62. */
    private SimpleClock decision(AppealSteps known) {
        DecisionLimit limit = new DecisionLimit(rules, known);
        Step end = known.concluded();
        return limit.clock(end == null ? null : end.on(), end == null ? null : Integer.valueOf(end.event()));
    }

    /**
     * From the decision, or from the end of its limit when none came, procedure law art. 45. The law counts from the day
     * the decision reaches the applicant; the organ knows that of the decision.
     */
    private void suitAfterReview(LocalDate today, AppealSteps known, SimpleClock decision, List<SimpleClock> clocks) {
        LocalDate limitEnds = decision.dueOn(rules);
        Step end = known.concluded();
        if (end == null && !today.isAfter(limitEnds)) {
            return;
        }
        Step from = end == null ? new Step(limitEnds, decision.startEvent()) : end;
        clocks.add(new SimpleClock(ClockKind.SUIT_AFTER_REVIEW_WINDOW, known.appealId(),
                on(from, ClockPolicies.SUIT_AFTER_REVIEW_WINDOW), from.on(), null, from.event(), null));
    }

    private int on(Step step, PolicySetting setting) {
        return rules.policies().on(step.on(), setting);
    }
}
