package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * What the clocks of a request say on the day of an act, for the rules of that act. No calendar is known before 2019: of
 * such a request nothing is said, and no rule of time is broken.
 *
 * @param steps as they stand when the act is judged
 * @param day of the act
 */
public record LimitsOnDay(RequestSteps steps, LocalDate day, ClockRules rules) {

    /** The reply period; null where it cannot be counted. */
    public @Nullable ClockReading reply() {
        return isCountable() ? new ReplyClock(rules).on(day, steps) : null;
    }

    /**
     * True while the reply period waits for a supplement or a payment that will begin it anew; not where the notice came
     * after its end, and nothing does.
     */
    public boolean isRestartAwaited() {
        ClockReading reply = reply();
        return reply != null && (reply.state() == ClockState.AWAITING_SUPPLEMENT
                || reply.state() == ClockState.AWAITING_PAYMENT);
    }

    /** The last clock of a kind; null where there is none, or it cannot be counted. */
    public @Nullable ClockReading last(ClockKind kind) {
        return last(kind, null);
    }

    /** The clock of a consultation; null where there is none, or it cannot be counted. */
    public @Nullable ClockReading opinion(UUID consultation) {
        return last(null, consultation);
    }

    /** The last day of a limit; null where it is open or unknown. */
    public static @Nullable LocalDate dueOn(@Nullable ClockReading reading) {
        return reading == null ? null : reading.dueOn();
    }

    /** True when the day lies behind the end of a limit that is known. */
    public boolean isPast(@Nullable ClockReading reading) {
        LocalDate dueOn = dueOn(reading);
        return dueOn != null && day.isAfter(dueOn);
    }

    /** By how much, as it is written down: {@code 逾期 3 个工作日}. */
    public String lateness(ClockReading reading) {
        return "逾期 %d %s".formatted(reading.overdueBy(), reading.kind().unit().label());
    }

    /** A setting as it is in force on the day of the act. */
    public int setting(PolicySetting setting) {
        return rules.policies().on(day, setting);
    }

    /** The same after another step. */
    public LimitsOnDay with(RequestSteps next) {
        return new LimitsOnDay(next, day, rules);
    }

    private @Nullable ClockReading last(@Nullable ClockKind kind, @Nullable UUID part) {
        return isCountable()
                ? new RequestClocks(rules).on(day, steps).stream()
                        .filter(r -> (kind == null || r.kind() == kind) && Objects.equals(r.part(), part))
                        .reduce((a, b) -> b).orElse(null)
                : null;
    }

    private boolean isCountable() {
        return RequestClocks.covers(steps) && !day.isBefore(WorkdayCalendar.FIRST_DAY);
    }
}
