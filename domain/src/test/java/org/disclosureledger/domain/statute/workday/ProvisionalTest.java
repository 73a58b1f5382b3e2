package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProvisionalTest {

    private static final LocalDate RECEIVED_AT_THE_END_OF_2024 = LocalDate.of(2024, 12, 30);

    @ParameterizedTest
    @CsvSource({"2024-10-31, 2025-02-03, true", "2024-11-11, 2025-02-03, true", "2024-11-12, 2025-01-27, false"})
    void a_limit_into_an_unpublished_year_is_provisional_until_the_notice(LocalDate knownOn, LocalDate dueOn,
            boolean provisional) {
        Deadline deadline = WorkdayCalendar.knownOn(knownOn).deadline(RECEIVED_AT_THE_END_OF_2024, 20);
        assertThat(deadline.dueOn()).isEqualTo(dueOn);
        assertThat(deadline.provisional()).isEqualTo(provisional);
    }

    @Test
    void only_the_days_of_the_unpublished_year_are_provisional_and_without_a_notice() {
        Deadline deadline = WorkdayCalendar.knownOn(LocalDate.of(2024, 10, 31)).deadline(RECEIVED_AT_THE_END_OF_2024,
                20);
        assertThat(deadline.notices()).containsExactly("国办发明电〔2023〕7号");
        assertThat(deadline.days()).extracting(Deadline.Day::reason).startsWith("工作日", "暂定：法定节假日（元旦）", "暂定：工作日",
                "暂定：工作日", "暂定：周末");
        assertThat(deadline.calendarIncomplete()).isFalse();
    }

    @Test
    void a_limit_that_ends_with_the_last_published_year_is_final_and_a_day_more_is_not() {
        WorkdayCalendar calendar = WorkdayCalendar.latest();
        assertThat(calendar.deadline(LocalDate.of(2026, 12, 3), 20))
                .returns(LocalDate.of(2026, 12, 31), Deadline::dueOn).returns(false, Deadline::provisional);
        assertThat(calendar.deadline(LocalDate.of(2026, 12, 4), 20)).returns(LocalDate.of(2027, 1, 4), Deadline::dueOn)
                .returns(true, Deadline::provisional);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-01", "2026-12-31, 2027-01-01"})
    void the_year_of_the_reached_days_counts_not_that_of_the_receipt(LocalDate receivedOn, LocalDate first) {
        Deadline deadline = WorkdayCalendar.knownOn(receivedOn.withMonth(10)).deadline(receivedOn, 5);
        assertThat(deadline.days().getFirst().date()).isEqualTo(first);
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.notices()).isEmpty();
    }

    @Test
    void the_statutory_days_of_2027_follow_the_text_of_2024() {
        assertThat(daysOff(2027, DayKind.STATUTORY_HOLIDAY)).containsExactlyInAnyOrderElementsOf(days("2027-01-01",
                "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01", "2027-05-02",
                "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03"));
    }

    @Test
    void a_statutory_day_on_a_weekend_moves_to_the_next_free_working_day() {
        assertThat(daysOff(2027, DayKind.SUBSTITUTE_HOLIDAY)).containsExactlyInAnyOrderElementsOf(
                days("2027-02-09", "2027-02-10", "2027-05-03", "2027-05-04", "2027-10-04", "2027-10-05"));
        CalendarDay day = WorkdayCalendar.latest().day(LocalDate.of(2027, 2, 9));
        assertThat(day.reason()).isEqualTo("暂定：节假日补假（春节）");
        assertThat(day.isWorking()).isFalse();
    }

    @Test
    void until_2024_the_spring_festival_has_three_statutory_days_and_labour_day_one() {
        Set<LocalDate> days = daysOff(2024, DayKind.STATUTORY_HOLIDAY);
        assertThat(days).hasSize(11).doesNotContainAnyElementsOf(days("2024-02-09", "2024-05-02"));
        assertThat(daysOff(2025, DayKind.STATUTORY_HOLIDAY)).hasSize(13).containsAll(days("2025-01-28", "2025-05-02"));
    }

    @Test
    void two_holidays_on_one_day_count_once_and_bear_both_names() {
        assertThat(StatutoryHolidays.of(2031).get(LocalDate.of(2031, 10, 1)))
                .isEqualTo(new StatutoryHolidays.DayOff(DayKind.STATUTORY_HOLIDAY, "国庆节、中秋节"));
        assertThat(daysOff(2031, DayKind.STATUTORY_HOLIDAY)).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void every_computed_statutory_day_is_off_by_the_notice_of_its_year_under_the_same_name(int year) {
        StatutoryHolidays.of(year).forEach((date, dayOff) -> {
            if (dayOff.kind() == DayKind.STATUTORY_HOLIDAY) {
                CalendarDay day = WorkdayCalendar.latest().day(date);
                assertThat(day.kind()).as("%s %s", date, dayOff).isEqualTo(DayKind.STATUTORY_HOLIDAY);
                assertThat(day.holiday()).contains(dayOff.holiday().split("、"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_far_in_the_future_is_provisional_and_for_a_region_incomplete(CalendarArea area) {
        Deadline deadline = CalendarFacts.shipped().latest(area).deadline(LocalDate.of(2035, 2, 1), 20);
        // 除夕 2035-02-07 to 02-10 (Wednesday to Saturday), the Saturday made up for on Monday, 12 February.
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2035, 3, 7));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.notices()).isEmpty();
        assertThat(deadline.calendarIncomplete()).isEqualTo(area == CalendarArea.XINJIANG);
    }

    @Test
    void before_the_first_notice_everything_is_provisional() {
        Deadline deadline = WorkdayCalendar.knownOn(LocalDate.of(2018, 12, 3)).deadline(LocalDate.of(2019, 1, 31), 5);
        // Statutory: 2019-02-05 to 02-07 only.
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2019, 2, 12));
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void the_longest_limit_of_the_last_receipt_ends_inside_the_calendar() {
        Deadline deadline = WorkdayCalendar.latest().deadline(WorkdayCalendar.LAST_RECEIPT,
                WorkdayCalendar.LONGEST_LIMIT);
        assertThat(deadline.dueOn()).hasYear(2102).hasMonth(Month.JUNE);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, 20", "2101-01-01, 20", "9999-01-01, 20", "-0001-01-01, 20", "2025-01-01, 0",
            "2025-01-01, -1", "2025-01-01, 367", "2025-01-01, 2147483647"})
    void dates_and_limits_out_of_all_reason_are_refused(String receivedOn, int workingDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkdayCalendar.latest().deadline(LocalDate.parse(receivedOn), workingDays));
    }

    private static Set<LocalDate> daysOff(int year, DayKind kind) {
        return StatutoryHolidays.of(year).entrySet().stream().filter(e -> e.getValue().kind() == kind)
                .map(e -> e.getKey()).collect(toSet());
    }

    private static Set<LocalDate> days(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).collect(toSet());
    }
}
