package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A limit in working days (期限), with every day that leads to its end.
 *
 * @param receivedOn day of receipt; not counted (收到当日不计入)
 * @param workingDays length of the limit
 * @param dueOn last day of the limit (届满日), always a working day
 * @param provisional true when a day is reached whose year no known notice arranges (暂定)
 * @param calendarIncomplete true when the area's own notice of a year reached is missing
 * @param notices numbers of the notices that decide a day of the span, in the order of the days; a year's notice decides
 *        its ordinary days too, by silence
 * @param days from the day after receipt to the due day
 */
public record Deadline(LocalDate receivedOn, int workingDays, LocalDate dueOn, boolean provisional,
        boolean calendarIncomplete, List<String> notices, List<Day> days) {

    public Deadline {
        notices = List.copyOf(notices);
        days = List.copyOf(days);
    }

    /**
     * A day of the span.
     *
     * @param counted running number of a working day, null for a day that does not count
     * @param reason why it counts or not, in Chinese
     */
    public record Day(LocalDate date, @Nullable Integer counted, String reason) {}
}
