package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * A reply put off to a day (合理延迟), art. 35. Days are counted from 1970.
 *
 * @param until the day told
 * @param end the last day: a day off gives way by the setting of the day on which it was told
 */
record PutOff(long until, long end) {

    /** Behind it the calendar may not know another working day. */
    private static final LocalDate LATEST = WorkdayCalendar.LAST_DAY.minusMonths(1);

    static PutOff of(Deferral told, ClockRules rules) {
        LocalDate until = told.until();
        boolean known = until.isAfter(told.notifiedOn()) && until.isBefore(LATEST);
        LocalDate end = known ? rules.rolledOver(until, told.notifiedOn()) : until;
        return new PutOff(until.toEpochDay(), end.toEpochDay());
    }

    boolean isRolledOver(long day) {
        return until < day && day <= end;
    }
}
