package org.disclosureledger.domain.clock;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands at the end of a day: on the day a letter goes out the period is paused already, on the day the
 * opinion comes back it runs again.
 *
 * @param kind which limit
 * @param part the consultation or the appeal it belongs to; null where a case has one clock of the kind
 * @param state running, paused, waiting or stopped
 * @param limit length in the unit of the kind, extensions included; 0 for a deferral to a day, which has no length
 * @param used of it, up to the asked day or to the end
 * @param left of it, or to the day of a deferral; 0 when overdue
 * @param overdueBy by how much the due day is passed, in the unit of the kind (in calendar days where that is months); a
 *        unit that has begun counts, so what is late is never 0; for a stopped clock, by how much the act was late
 * @param startedOn the day it runs from; itself not counted
 * @param endedOn the day of the act that ended it, or on which a window lapsed; null while it runs
 * @param dueOn last day; null while paused or waiting, and where it lies beyond the calendar's last day
 * @param dueIfResumedToday last day if the waiting ended on the asked day; null unless paused or waiting
 * @param dueWithoutPauses last day if no consultation had paused it; null where none did
 * @param provisional a day is reached that no published calendar arranges (暂定)
 * @param calendarIncomplete the regional notice of a year reached is missing
 */
public record ClockReading(ClockKind kind, @Nullable UUID part, ClockState state, int limit, int used, int left,
        int overdueBy, LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable LocalDate dueOn,
        @Nullable LocalDate dueIfResumedToday, @Nullable LocalDate dueWithoutPauses, boolean provisional,
        boolean calendarIncomplete) {

    /** True while an act is still waited for, or a right may be used. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** The day to sort by: the due day, or what it would be if the waiting ended today. */
    public @Nullable LocalDate urgentOn() {
        return dueOn == null ? dueIfResumedToday : dueOn;
    }
}
