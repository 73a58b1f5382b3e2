package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The reply period (答复期限) as it stands on a day.
 *
 * @param state running, paused, waiting or stopped
 * @param limit length in working days, extension included
 * @param used working days counted up to the asked day, or to the answer
 * @param left working days left; 0 when overdue
 * @param overdueBy working days by which the due day is passed; for a stopped clock, by which the answer was late
 * @param dueOn last day; null while paused or waiting
 * @param dueIfResumedToday last day if the waiting ended on the asked day; null unless paused or waiting
 * @param provisional a day is reached that no published calendar arranges (暂定)
 * @param calendarIncomplete the regional notice of a year reached is missing
 * @param days from the day of receipt on, each with why it counts or not
 */
public record ReplyPeriod(ClockState state, int limit, int used, int left, int overdueBy, @Nullable LocalDate dueOn,
        @Nullable LocalDate dueIfResumedToday, boolean provisional, boolean calendarIncomplete, List<Day> days) {

    /**
     * @param counted running number of a counted day, null for a day that does not count
     * @param reason why, in Chinese
     */
    public record Day(LocalDate date, @Nullable Integer counted, String reason) {}
}
