package org.disclosureledger.domain.clock;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One day of a clock.
 *
 * @param counted running number of a counted day, null for a day that does not count
 * @param reason why, in Chinese
 * @param basis the article or policy that says so; null where the calendar alone does
 * @param notice number of the calendar notice that arranges the day; null where none is known yet, or none is asked
 * @param events versions, in the case, of the events that turn the clock on this day
 */
public record ClockDay(LocalDate date, @Nullable Integer counted, String reason, @Nullable String basis,
        @Nullable String notice, List<Integer> events) {

    public ClockDay {
        events = List.copyOf(events);
    }
}
