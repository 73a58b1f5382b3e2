package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.disclosureledger.domain.Coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineVectorsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "deadline-vectors.csv", numLinesToSkip = 1)
    @CsvSource({ //
            "2024-01-26, 20, national, 2024-02-28", //
            "2024-12-20, 20, national, 2025-01-20", //
            "2025-09-26, 20, national, 2025-10-30", //
            "2025-12-31, 20, national, 2026-01-29", //
            "2026-02-13, 20, national, 2026-03-19", //
            "2026-09-18, 20, national, 2026-10-22", //
            "2025-05-20, 20, national, 2025-06-18", //
            "2025-03-20,  7, national, 2025-03-31", //
            "2023-06-20, 20, national, 2023-07-19"})
    void a_given_receipt_is_due_on_the_given_day(LocalDate receivedOn, int workingDays, String calendar,
            LocalDate dueOn) {
        CalendarArea area = Coded.find(CalendarArea.class, calendar).orElseThrow();
        Deadline deadline = CalendarFacts.shipped().latest(area).deadline(receivedOn, workingDays);
        assertThat(deadline.dueOn()).isEqualTo(dueOn);
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.calendarIncomplete()).isFalse();
    }

    @Test
    void limits_from_one_to_the_longest_are_counted_and_no_others() {
        WorkdayCalendar calendar = WorkdayCalendar.latest();
        LocalDate receivedOn = LocalDate.of(2025, 9, 10);
        assertThat(calendar.workingDayAfter(receivedOn, 1)).isEqualTo("2025-09-11");
        assertThat(calendar.workingDaysBetween(receivedOn,
                calendar.workingDayAfter(receivedOn, WorkdayCalendar.LONGEST_LIMIT)))
                .isEqualTo(WorkdayCalendar.LONGEST_LIMIT);
        for (int limit : new int[]{0, -1, WorkdayCalendar.LONGEST_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDayAfter(receivedOn, limit));
        }
    }
}
