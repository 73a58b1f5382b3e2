package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.CalendarNotice;

/**
 * By which calendar and settings limits are counted: what the program ships and what was entered into the rulebook, as of
 * one version of it. Only activated notices count. Safe for use by many threads, and worth keeping: each version of a
 * calendar is worked out once.
 */
public final class RulesInForce {

    private final Rulebook rulebook;
    private final CalendarFacts facts;
    private final Policies policies;

    public RulesInForce(Rulebook rulebook) {
        this.rulebook = rulebook;
        CalendarFacts known = CalendarFacts.shipped();
        for (EnteredNotice entered : rulebook.notices()) {
            Instant activatedAt = entered.activatedAt();
            if (activatedAt != null) {
                known = known.with(entered.notice(), activatedAt);
            }
        }
        this.facts = known;
        this.policies = policies(_ -> true);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Every notice in force, shipped or activated, in order of publication. */
    public List<CalendarNotice> notices() {
        return facts.notices();
    }

    /** By all that is in force now: for open cases. */
    public ClockRules now(CalendarArea area) {
        return new ClockRules(facts.latest(area), policies);
    }

    /** By the notices published on or before that day. */
    public ClockRules knownOn(CalendarArea area, LocalDate day) {
        return new ClockRules(facts.knownOn(area, day), policies);
    }

    /**
     * By what was in force when a case closed: notices published on or before the day of its conclusion, and notices and
     * settings that stood in this ledger when the conclusion was recorded. What came later changes no closed case.
     */
    public ClockRules whenClosed(CalendarArea area, LocalDate closedOn, Instant recordedAt) {
        return new ClockRules(facts.inForce(area, closedOn, recordedAt),
                policies(change -> change.recordedAt().isBefore(recordedAt)));
    }

    private Policies policies(Predicate<SettingChange> which) {
        Policies decided = Policies.shipped();
        for (SettingChange change : rulebook.changes()) {
            if (which.test(change)) {
                decided = decided.with(change.setting(), change.from(), change.value());
            }
        }
        return decided;
    }
}
