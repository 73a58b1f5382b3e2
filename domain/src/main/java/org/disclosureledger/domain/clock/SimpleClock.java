package org.disclosureledger.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarDay;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * A clock that nothing pauses: so many working days, days or months from the day after its start, until an act ends it.
 *
 * @param part the consultation or appeal it belongs to; null where a case has one clock of the kind
 * @param startedOn itself not counted
 * @param endedOn the day of the act that ends it; null while that is waited for
 * @param startEvent event that starts it
 * @param endEvent event that ends it; null while that is waited for
 */
public record SimpleClock(ClockKind kind, @Nullable UUID part, int limit, LocalDate startedOn,
        @Nullable LocalDate endedOn, int startEvent, @Nullable Integer endEvent) {

    public ClockReading on(LocalDate today, ClockRules rules) {
        LocalDate until = endedOn == null ? today : endedOn;
        LocalDate dueOn = dueOn(rules);
        int used = Math.clamp(between(startedOn, until, rules), 0, limit);
        int overdue = until.isAfter(dueOn) ? pastDue(dueOn, until, rules) : 0;
        return new ClockReading(kind, part, endedOn == null ? ClockState.RUNNING : ClockState.STOPPED, limit, used,
                limit - used, overdue, startedOn, endedOn, dueOn, null, null,
                rules.calendar().isProvisional(startedOn, dueOn), rules.calendar().isIncomplete(startedOn, dueOn));
    }

    /** Day by day from the start to the due day. */
    public List<ClockDay> days(ClockRules rules) {
        LocalDate dueOn = dueOn(rules);
        List<ClockDay> days = new ArrayList<>();
        days.add(
                new ClockDay(startedOn, null, "起算当日不计入", Basis.CIVIL_PROCEDURE_85.citation(), null, events(startedOn)));
        int counted = 0;
        for (LocalDate day = startedOn.plusDays(1); !day.isAfter(dueOn); day = day.plusDays(1)) {
            CalendarDay calendarDay = rules.calendar().day(day);
            if (kind.unit() == LimitUnit.WORKING_DAYS) {
                days.add(new ClockDay(day, calendarDay.isWorking() ? ++counted : null, calendarDay.reason(), null,
                        calendarDay.notice(), events(day)));
            } else {
                boolean rolled = day.isAfter(nominalEnd());
                days.add(new ClockDay(day, rolled ? null : Integer.valueOf(++counted),
                        rolled ? "届满日为休息日，顺延（" + calendarDay.reason() + "）" : "自然日",
                        rolled ? Basis.CIVIL_PROCEDURE_85.citation() : null, calendarDay.notice(), events(day)));
            }
        }
        return days;
    }

    private LocalDate dueOn(ClockRules rules) {
        WorkdayCalendar calendar = rules.calendar();
        if (kind.unit() == LimitUnit.WORKING_DAYS) {
            return calendar.workingDayAfter(startedOn, limit);
        }
        LocalDate end = nominalEnd();
        boolean rolls = rules.policies().on(startedOn, ClockPolicies.ROLL_OVER) == 1 && !calendar.isWorkingDay(end);
        return rolls ? calendar.workingDayAfter(end, 1) : end;
    }

    private LocalDate nominalEnd() {
        return kind.unit() == LimitUnit.MONTHS ? startedOn.plusMonths(limit) : startedOn.plusDays(limit);
    }

    private int between(LocalDate from, LocalDate to, ClockRules rules) {
        return switch (kind.unit()) {
            case WORKING_DAYS -> rules.calendar().workingDaysBetween(from, to);
            case CALENDAR_DAYS -> (int) ChronoUnit.DAYS.between(from, to);
            case MONTHS -> (int) ChronoUnit.MONTHS.between(from, to);
        };
    }

    /** Past the end even months are counted in days. */
    private int pastDue(LocalDate dueOn, LocalDate until, ClockRules rules) {
        return kind.unit() == LimitUnit.MONTHS
                ? (int) ChronoUnit.DAYS.between(dueOn, until)
                : between(dueOn, until, rules);
    }

    private List<Integer> events(LocalDate day) {
        List<Integer> events = new ArrayList<>();
        if (day.equals(startedOn)) {
            events.add(startEvent);
        }
        if (endEvent != null && day.equals(endedOn)) {
            events.add(endEvent);
        }
        return events;
    }
}
