package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownOnTest {

    @ParameterizedTest
    @CsvSource({"2020-01-20, 2020-02-19", "2020-01-25, 2020-02-19", "2020-01-26, 2020-02-21", "2026-01-01, 2020-02-21"})
    void the_extended_spring_festival_of_2020_moves_a_due_day_from_its_publication_on(LocalDate knownOn,
            LocalDate dueOn) {
        Deadline deadline = WorkdayCalendar.knownOn(knownOn).deadline(LocalDate.of(2020, 1, 17), 20);
        assertThat(deadline.dueOn()).isEqualTo(dueOn);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void a_make_up_day_that_an_amendment_turned_into_a_day_off_is_told_as_known_then() {
        LocalDate day = LocalDate.of(2020, 2, 1);
        CalendarDay before = WorkdayCalendar.knownOn(LocalDate.of(2020, 1, 25)).day(day);
        assertThat(before.reason()).isEqualTo("调休上班（春节）");
        assertThat(before.notice()).isEqualTo("国办发明电〔2019〕16号");
        CalendarDay after = WorkdayCalendar.knownOn(LocalDate.of(2020, 1, 26)).day(day);
        assertThat(after.reason()).isEqualTo("法定节假日（春节）");
        assertThat(after.notice()).isEqualTo("国办发明电〔2020〕1号");
    }

    @ParameterizedTest
    @CsvSource({"2019-04-28, 周末, 调休上班（劳动节）", "2019-05-01, 法定节假日（劳动节）, 法定节假日（劳动节）",
            "2019-05-02, 工作日, 法定节假日（劳动节）", "2019-05-05, 周末, 调休上班（劳动节）", "2019-06-07, 法定节假日（端午节）, 法定节假日（端午节）"})
    void labour_day_of_2019_was_rearranged_on_22_march(LocalDate day, String before, String after) {
        assertThat(WorkdayCalendar.knownOn(LocalDate.of(2019, 3, 21)).day(day).reason()).isEqualTo(before);
        assertThat(WorkdayCalendar.knownOn(LocalDate.of(2019, 3, 22)).day(day).reason()).isEqualTo(after);
    }

    @Test
    void the_last_day_of_2022_is_off_by_the_notice_of_2023() {
        LocalDate day = LocalDate.of(2022, 12, 31);
        assertThat(WorkdayCalendar.latest().day(day))
                .isEqualTo(new CalendarDay(day, DayKind.STATUTORY_HOLIDAY, "元旦", "国办发明电〔2022〕16号"));
        assertThat(WorkdayCalendar.knownOn(LocalDate.of(2022, 12, 7)).day(day))
                .isEqualTo(new CalendarDay(day, DayKind.WEEKEND, null, "国办发明电〔2021〕11号"));
    }

    @Test
    void the_eve_of_the_spring_festival_of_2024_is_a_working_day() {
        assertThat(WorkdayCalendar.latest().isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
        assertThat(WorkdayCalendar.latest().isWorkingDay(LocalDate.of(2024, 2, 10))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_the_working_days_counted_from_its_notice(int year, int workingDays) {
        assertThat(WorkdayCalendar.latest().workingDaysBetween(LocalDate.of(year - 1, 12, 31),
                LocalDate.of(year, 12, 31))).isEqualTo(workingDays);
    }

    @Test
    void the_first_year_has_its_working_days_too() {
        // 2019-01-01 itself is off, so counting after it loses nothing.
        assertThat(WorkdayCalendar.latest().isWorkingDay(LocalDate.of(2019, 1, 1))).isFalse();
        assertThat(
                WorkdayCalendar.latest().workingDaysBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
                .isEqualTo(250);
    }
}
