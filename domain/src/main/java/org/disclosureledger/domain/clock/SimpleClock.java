package org.disclosureledger.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarDay;

/**
 * A clock that nothing pauses: so many working days, days or months from the day after its start, until an act ends it. A
 * window ({@link ClockKind#isWindow}) ends by itself on its last day: nobody is late with a right.
 *
 * @param part the consultation or appeal it belongs to; null where a case has one clock of the kind
 * @param startedOn itself not counted
 * @param endedOn the day of the act that ends it; null while that is waited for
 * @param startEvent event that starts it
 * @param endEvent event that ends it; null while that is waited for
 * @param remark in Chinese, on the day it starts; null where the limit needs no explanation
 */
public record SimpleClock(ClockKind kind, @Nullable UUID part, int limit, LocalDate startedOn,
        @Nullable LocalDate endedOn, int startEvent, @Nullable Integer endEvent, @Nullable String remark) {

    public SimpleClock(ClockKind kind, @Nullable UUID part, int limit, LocalDate startedOn,
            @Nullable LocalDate endedOn, int startEvent, @Nullable Integer endEvent) {
        this(kind, part, limit, startedOn, endedOn, startEvent, endEvent, null);
    }

    public ClockReading on(LocalDate today, ClockRules rules) {
        LocalDate dueOn = dueOn(rules);
        LocalDate end = endedOn == null && kind.isWindow() && today.isAfter(dueOn) ? dueOn : endedOn;
        LocalDate until = end == null ? today : end;
        int used = Math.clamp(between(startedOn, until, rules), 0, limit);
        int overdue = until.isAfter(dueOn) ? Math.max(1, pastDue(dueOn, until, rules)) : 0;
        return new ClockReading(kind, part, end == null ? ClockState.RUNNING : ClockState.STOPPED, limit, used,
                limit - used, overdue, startedOn, end, dueOn, null, null,
                rules.calendar().isProvisional(startedOn, dueOn), rules.calendar().isIncomplete(startedOn, dueOn));
    }

    /** Day by day from the start to the due day. */
    public List<ClockDay> days(ClockRules rules) {
        LocalDate dueOn = dueOn(rules);
        LocalDate nominalEnd = nominalEnd();
        String first = remark == null ? "起算当日不计入" : "起算当日不计入（" + remark + "）";
        List<ClockDay> days = new ArrayList<>();
        days.add(new ClockDay(startedOn, null, first, Basis.CIVIL_PROCEDURE_85.citation(), null, events(startedOn)));
        int counted = 0;
        for (LocalDate day = startedOn.plusDays(1); !day.isAfter(dueOn); day = day.plusDays(1)) {
            CalendarDay calendarDay = rules.calendar().day(day);
            if (kind.unit() == LimitUnit.WORKING_DAYS) {
                days.add(new ClockDay(day, calendarDay.isWorking() ? ++counted : null, calendarDay.reason(), null,
                        calendarDay.notice(), events(day)));
            } else if (day.isAfter(nominalEnd)) {
                days.add(new ClockDay(day, null, "届满日为休息日，顺延（" + calendarDay.reason() + "）",
                        Basis.CIVIL_PROCEDURE_85.citation(), calendarDay.notice(), events(day)));
            } else {
                days.add(new ClockDay(day, ++counted, "自然日", null, null, events(day)));
            }
        }
        return days;
    }

    /** The last day. */
    public LocalDate dueOn(ClockRules rules) {
        if (kind.unit() == LimitUnit.WORKING_DAYS) {
            return rules.calendar().workingDayAfter(startedOn, limit);
        }
        return rules.rolledOver(nominalEnd(), startedOn);
    }

    private LocalDate nominalEnd() {
        return kind.unit() == LimitUnit.MONTHS ? startedOn.plusMonths(limit) : startedOn.plusDays(limit);
    }

    private int between(LocalDate from, LocalDate to, ClockRules rules) {
        return switch (kind.unit()) {
            case WORKING_DAYS -> rules.calendar().workingDaysBetween(from, to);
            case CALENDAR_DAYS -> (int) ChronoUnit.DAYS.between(from, to);
            case MONTHS -> months(from, to);
        };
    }

    /** A month ends on the same day of the next one, or on its last day where there is no such day. */
    private static int months(LocalDate from, LocalDate to) {
        int whole = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(whole + 1L).isAfter(to) ? whole : whole + 1;
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
