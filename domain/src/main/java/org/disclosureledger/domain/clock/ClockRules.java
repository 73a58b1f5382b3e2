package org.disclosureledger.domain.clock;

import java.time.LocalDate;

import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * What a clock is counted by: the calendar of an organ and the policy settings, both as they are known at one moment. Two
 * readings with equal rules and equal events are equal.
 */
public record ClockRules(WorkdayCalendar calendar, Policies policies) {

    /** The national calendar and the settings as they come with the program. */
    public static ClockRules shipped() {
        return shipped(CalendarArea.NATIONAL);
    }

    /** The last day of a period: where the policy of a day says so, a day off gives way to the working day after it. */
    public LocalDate rolledOver(LocalDate end, LocalDate policyOf) {
        boolean rolls = policies.on(policyOf, ClockPolicies.ROLL_OVER) == 1 && !calendar.isWorkingDay(end);
        return rolls ? calendar.workingDayAfter(end, 1) : end;
    }

    /** An area's calendar and the settings as they come with the program. */
    public static ClockRules shipped(CalendarArea area) {
        return new ClockRules(CalendarFacts.shipped().latest(area), Policies.shipped());
    }
}
