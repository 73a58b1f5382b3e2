package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineExplanationTest {

    private static final WorkdayCalendar NATIONAL = WorkdayCalendar.latest();
    private static final WorkdayCalendar XINJIANG = CalendarFacts.shipped().latest(CalendarArea.XINJIANG);

    @Test
    void each_day_from_the_day_after_receipt_says_why_it_counts_or_not() {
        Deadline deadline = NATIONAL.deadline(LocalDate.of(2024, 9, 10), 20);
        assertThat(deadline.notices()).containsExactly("国办发明电〔2023〕7号");
        assertThat(deadline.days()).hasSize(34).startsWith(day("2024-09-11", 1, "工作日"), day("2024-09-12", 2, "工作日"),
                day("2024-09-13", 3, "工作日"), day("2024-09-14", 4, "调休上班（中秋节）"), day("2024-09-15", null, "法定节假日（中秋节）"),
                day("2024-09-16", null, "法定节假日（中秋节）"), day("2024-09-17", null, "法定节假日（中秋节）"),
                day("2024-09-18", 5, "工作日"), day("2024-09-19", 6, "工作日"), day("2024-09-20", 7, "工作日"),
                day("2024-09-21", null, "周末")).contains(day("2024-09-29", 13, "调休上班（国庆节）"))
                .endsWith(day("2024-10-12", 19, "调休上班（国庆节）"), day("2024-10-13", null, "周末"),
                        day("2024-10-14", 20, "工作日"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "2020-01-17 | 20 | 国办发明电〔2019〕16号 国办发明电〔2020〕1号", // the amendment decides days of the span
            "2020-06-01 | 20 | 国办发明电〔2019〕16号", // and here it does not
            "2025-12-04 | 20 | 国办发明电〔2024〕12号 国办发明电〔2025〕7号", // over the turn of the year
            "2024-12-31 | 5 | 国办发明电〔2024〕12号", // the day of receipt is no day of the span
            "2022-12-30 | 20 | 国办发明电〔2022〕16号", // whose first day, 2022-12-31, the next year's notice decides
            "2026-12-31 | 5 | "})
    void the_notices_are_those_that_decide_a_day_of_the_span(LocalDate receivedOn, int workingDays, String notices) {
        assertThat(NATIONAL.deadline(receivedOn, workingDays).notices())
                .isEqualTo(notices == null ? List.of() : List.of(notices.split(" ")));
    }

    @Test
    void a_regional_holiday_does_not_count_where_the_region_s_calendar_applies() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        assertThat(XINJIANG.day(day).reason()).isEqualTo("自治区节假日（肉孜节）");
        assertThat(XINJIANG.isWorkingDay(day)).isFalse();
        assertThat(NATIONAL.day(day).reason()).isEqualTo("工作日");
        assertThat(XINJIANG.deadline(LocalDate.of(2025, 5, 20), 20).notices()).containsExactly("国办发明电〔2024〕12号",
                "新疆维吾尔自治区2025年节假日通知");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-06, false", "2024-09-10, true", "2021-12-20, true", "2025-12-10, true", "2022-12-20, false",
            "2023-12-10, true", "2024-12-31, false"})
    void a_span_that_touches_a_year_without_the_region_s_notice_is_incomplete(LocalDate receivedOn,
            boolean incomplete) {
        assertThat(XINJIANG.deadline(receivedOn, 20).calendarIncomplete()).isEqualTo(incomplete);
        assertThat(NATIONAL.deadline(receivedOn, 20).calendarIncomplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-24, 2023-04-23, true", "2022-12-25, 2023-04-24, false"})
    void a_regional_notice_counts_from_its_publication_on(LocalDate knownOn, LocalDate dueOn, boolean incomplete) {
        Deadline deadline = CalendarFacts.shipped().knownOn(CalendarArea.XINJIANG, knownOn)
                .deadline(LocalDate.of(2023, 4, 14), 6);
        assertThat(deadline.dueOn()).isEqualTo(dueOn);
        assertThat(deadline.calendarIncomplete()).isEqualTo(incomplete);
    }

    @Test
    void a_regional_day_off_inside_a_national_holiday_stays_the_nation_s() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        CalendarNotice regional = new CalendarNotice(CalendarArea.XINJIANG, "试", LocalDate.of(2026, 1, 1), 2026, "",
                List.of(new NamedDay(day, false, "古尔邦节")));
        List<CalendarNotice> notices = new ArrayList<>(CalendarFacts.shipped().notices());
        notices.add(regional);
        assertThat(new CalendarFacts(notices).latest(CalendarArea.XINJIANG).day(day).reason())
                .isEqualTo("法定节假日（国庆节）");
    }

    @Test
    void a_notice_with_two_rulings_on_one_day_is_refused() {
        LocalDate day = LocalDate.of(2027, 2, 14);
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarNotice(CalendarArea.NATIONAL, "试",
                LocalDate.of(2026, 11, 1), 2027, "",
                List.of(new NamedDay(day, false, "春节"), new NamedDay(day, true, "春节"))));
    }

    @Test
    void every_calendar_policy_has_a_name_of_its_own_and_a_source() {
        assertThat(CalendarPolicies.ALL).extracting(p -> p.name()).doesNotHaveDuplicates();
        assertThat(CalendarPolicies.ALL).allSatisfy(policy -> assertThat(policy.source()).isNotBlank());
    }

    private static Deadline.Day day(String date, Integer counted, String reason) {
        return new Deadline.Day(LocalDate.parse(date), counted, reason);
    }
}
