package org.disclosureledger.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.disclosureledger.domain.rulebook.RulebookCommand.ActivateNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.ChangeSetting;
import org.disclosureledger.domain.rulebook.RulebookCommand.DiscardNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.rulebook.RulebookScenario.NUMBER_2027;
import static org.disclosureledger.domain.rulebook.RulebookScenario.TODAY;
import static org.disclosureledger.domain.rulebook.RulebookScenario.entered;
import static org.disclosureledger.domain.rulebook.RulebookScenario.given;
import static org.disclosureledger.domain.rulebook.RulebookScenario.id;
import static org.disclosureledger.domain.rulebook.RulebookScenario.notice;
import static org.disclosureledger.domain.rulebook.RulebookScenario.off;
import static org.disclosureledger.domain.rulebook.RulebookScenario.work;
import static org.disclosureledger.domain.rulebook.RulebookScenario.year2027;

class RulebookTest {

    private static final EnterNotice YEAR_2027 = notice(year2027(off("2026-12-31", "元旦"), work("2027-01-03", "元旦")));

    @Test
    void a_notice_is_entered_activated_and_then_settled() {
        given().when(YEAR_2027).then(entered(0, YEAR_2027));
        given(entered(0, YEAR_2027)).when(new ActivateNotice(id(0))).then(new CalendarNoticeActivated(id(0), TODAY));
        var active = given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY));
        active.when(new ActivateNotice(id(0))).thenRefusedBy("NoticeIsUnsettled", "noticeId",
                "policy:calendar-notice-settled-once");
        active.when(new DiscardNotice(id(0), "录错")).thenRefusedBy("NoticeIsUnsettled", "noticeId",
                "policy:calendar-notice-settled-once");
    }

    @Test
    void a_discarded_notice_stays_discarded_and_may_be_entered_again() {
        given(entered(0, YEAR_2027)).when(new DiscardNotice(id(0), "录错"))
                .then(new CalendarNoticeDiscarded(id(0), TODAY, "录错"));
        given(entered(0, YEAR_2027)).when(new DiscardNotice(id(0), " ")).thenRefusedBy("ReasonGiven", "reason",
                "policy:correction-needs-reason");
        var discarded = given(entered(0, YEAR_2027), new CalendarNoticeDiscarded(id(0), TODAY, "录错"));
        discarded.when(new ActivateNotice(id(0))).thenRefusedBy("NoticeIsUnsettled", "noticeId",
                "policy:calendar-notice-settled-once");
        discarded.when(YEAR_2027).then(entered(2, YEAR_2027));
    }

    @Test
    void what_was_never_entered_is_neither_activated_nor_discarded() {
        given().when(new ActivateNotice(id(7))).thenRefusedBy("NoticeWasEntered", "noticeId",
                "policy:calendar-notice-entered-first");
        given().when(new DiscardNotice(id(7), "录错")).thenRefusedBy("NoticeWasEntered", "noticeId",
                "policy:calendar-notice-entered-first");
    }

    @Test
    void a_number_is_known_once_in_its_area() {
        given(entered(0, YEAR_2027)).when(YEAR_2027).thenRefusedBy("NumberIsNew", "number",
                "policy:calendar-notice-number");
        given().when(notice(CalendarArea.NATIONAL, "国办发明电〔2025〕7号", "2026-01-10", 2026, off("2026-11-30", "特别假日")))
                .thenRefusedBy("NumberIsNew", "number", "policy:calendar-notice-number");
        EnterNotice regional = notice(CalendarArea.XINJIANG, NUMBER_2027, "2026-11-10", 2027,
                off("2027-03-10", "肉孜节"));
        given(entered(0, YEAR_2027)).when(regional).then(entered(1, regional));
        given().when(notice(CalendarArea.NATIONAL, " ", "2026-11-10", 2027, off("2027-01-01", "元旦")))
                .thenRefusedBy("NoticeHasANumber", "number", "policy:calendar-notice-number");
    }

    @Test
    void a_day_is_ruled_once() {
        given().when(notice(off("2027-01-01", "元旦"), off("2027-01-01", "元旦"))).thenRefusedBy("EachDayIsRuledOnce",
                "days", "policy:calendar-notice-each-day-once");
        given().when(notice(off("2027-01-02", "元旦"), work("2027-01-02", "元旦"))).thenRefusedBy("EachDayIsRuledOnce",
                "days", "policy:calendar-notice-each-day-once");
        given().when(notice()).thenRefusedBy("NoticeNamesDays", "days", "policy:calendar-notice-days");
        given().when(notice(off("2027-01-02", ""))).thenRefusedBy("DaysAreNamed", "days",
                "policy:calendar-notice-days");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30", "2028-01-01", "2072-01-01"})
    void days_lie_in_the_year_or_in_the_december_before(String stray) {
        given().when(notice(off("2026-12-31", "元旦"), off(stray, "元旦"))).thenRefusedBy("DaysLieInTheYear", "days",
                "policy:calendar-notice-year");
    }

    @Test
    void a_day_that_the_notice_in_force_arranges_in_the_same_way_is_fine() {
        EnterNotice amendment = notice(CalendarArea.NATIONAL, "国办发明电〔2026〕10号", "2026-11-20", 2026,
                off("2026-10-01", "国庆节"), off("2026-11-30", "特别假日"));
        given().when(amendment).then(entered(0, amendment));
    }

    @Test
    void a_working_day_is_a_weekend_day_or_takes_back_a_day_off() {
        given().when(notice(work("2027-01-04", "元旦"))).thenRefusedBy("WorkingDaysChangeSomething", "days",
                "policy:calendar-notice-make-up-day");
        EnterNotice back = notice(CalendarArea.NATIONAL, "国办发明电〔2026〕10号", "2026-11-20", 2026,
                work("2026-10-07", "国庆节"));
        given().when(back).then(entered(0, back));
        given().when(notice(CalendarArea.XINJIANG, "新政办〔2026〕1号", "2026-11-20", 2026, work("2026-11-28", "肉孜节")))
                .thenRefusedBy("WorkingDaysChangeSomething", "days", "policy:calendar-notice-make-up-day");
    }

    @Test
    void a_year_that_is_over_is_closed_unless_the_areas_notice_was_missing() {
        given().when(notice(CalendarArea.NATIONAL, "补发", "2026-01-10", 2025, off("2025-12-31", "特别假日")))
                .thenRefusedBy("YearIsNotClosed", "year", "policy:calendar-year-closed");
        EnterNotice missing = notice(CalendarArea.XINJIANG, "新政办〔2023〕9号", "2023-12-20", 2024,
                off("2024-04-10", "肉孜节"));
        given().when(missing).then(entered(0, missing));
        given(entered(0, missing), new CalendarNoticeActivated(id(0), TODAY))
                .when(notice(CalendarArea.XINJIANG, "又一号", "2023-12-20", 2024, off("2024-04-11", "肉孜节")))
                .thenRefusedBy("YearIsNotClosed", "year", "policy:calendar-year-closed");
    }

    @Test
    void a_year_that_is_over_is_not_changed_by_the_notice_of_the_next() {
        EnterNotice back = notice(CalendarArea.NATIONAL, "补发", "2026-11-20", 2026, off("2025-12-15", "特别假日"));
        given().when(back).thenRefusedBy("DaysOfClosedYearsStay", "days", "policy:calendar-year-closed");
        given().when(back).thenRefusedWith("2025年已经过去，该年的历法已定；2025-12-15在通知公布（2026-11-20）之前或者当日，不能再安排");
        given().when(notice(CalendarArea.NATIONAL, "当日", "2025-12-15", 2026, off("2025-12-15", "特别假日")))
                .thenRefusedBy("DaysOfClosedYearsStay", "days", "policy:calendar-year-closed");
        EnterNotice known = notice(CalendarArea.NATIONAL, "早发", "2025-12-14", 2026, off("2025-12-15", "特别假日"));
        given().when(known).then(entered(0, known));
        EnterNotice ofThisYear = notice(CalendarArea.NATIONAL, "本年", "2026-11-20", 2026, off("2026-01-05", "特别假日"));
        given().when(ofThisYear).then(entered(0, ofThisYear));
        EnterNotice unarranged = notice(CalendarArea.XINJIANG, "新政办〔2024〕1号", "2024-01-10", 2024,
                off("2023-12-29", "特别假日"), off("2024-04-10", "肉孜节"));
        given().when(unarranged).thenRefusedBy("DaysOfClosedYearsStay", "days", "policy:calendar-year-closed");
    }

    @Test
    void the_first_notice_of_a_year_names_every_day_off_by_law() {
        String rules = "《全国年节及纪念日放假办法》第二条";
        given().when(notice(off("2027-01-01", "元旦"))).thenRefusedBy("CoreDaysAreOff", "days", rules);
        NamedDay[] withoutTwo = Stream.of(year2027())
                .filter(day -> !Set.of("2027-02-06", "2027-06-09").contains(day.date().toString()))
                .toArray(NamedDay[]::new);
        given().when(notice(withoutTwo)).thenRefusedWith(
                "2027年的第一份全国通知应列明每个法定节假日放假（落在周末的也要列），缺：2027-02-06 春节、2027-06-09 端午节");
        NamedDay[] oneWorked = Stream.of(year2027())
                .map(day -> new NamedDay(day.date(), day.date().equals(LocalDate.of(2027, 5, 1)), day.holiday()))
                .toArray(NamedDay[]::new);
        given().when(notice(oneWorked)).thenRefusedWith("2027年的第一份全国通知应列明每个法定节假日放假（落在周末的也要列），缺：2027-05-01 劳动节");
        EnterNotice amendment = notice(CalendarArea.NATIONAL, "又一号", "2026-11-20", 2027, off("2027-03-01", "特别假日"));
        given(entered(0, YEAR_2027)).when(amendment).thenRefusedBy("CoreDaysAreOff", "days", rules);
        var active = given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY));
        active.when(amendment).then(entered(2, amendment));
        active.when(notice(CalendarArea.NATIONAL, "更早一号", "2026-11-09", 2027, off("2027-03-01", "特别假日")))
                .thenRefusedBy("CoreDaysAreOff", "days", rules);
    }

    /** What the State Council published so far would have been accepted. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void the_first_notice_of_each_shipped_year_names_them(int year) {
        CalendarNotice first = CalendarFacts.shipped().notices().stream()
                .filter(notice -> notice.area() == CalendarArea.NATIONAL && notice.year() == year).findFirst()
                .orElseThrow();
        CoreDaysAreOff rule = new CoreDaysAreOff(
                new EnterNotice(first.area(), first.number(), first.publishedOn(), year,
                        first.note(), first.days()),
                List.of());
        assertThat(rule.isBroken()).as(rule.sentence()).isFalse();
    }

    @Test
    void a_notice_is_published_before_it_is_entered_and_arranges_a_year_that_the_calendars_reach() {
        given().when(notice(CalendarArea.NATIONAL, NUMBER_2027, "2026-11-25", 2027, off("2027-01-01", "元旦")))
                .thenRefusedBy("PossibleDay", "publishedOn", "policy:legal-date-is-a-fact");
        given().when(notice(CalendarArea.NATIONAL, NUMBER_2027, "2026-11-10", 2101, off("2101-01-01", "元旦")))
                .thenRefusedBy("YearHasACalendar", "year", "policy:calendar-notice-year");
        given().when(notice(CalendarArea.XINJIANG, NUMBER_2027, "2018-11-10", 2018, off("2018-01-01", "元旦")))
                .thenRefusedBy("YearHasACalendar", "year", "policy:calendar-notice-year");
    }

    @Test
    void a_choice_may_be_changed_from_a_day_on() {
        given().when(change("supplement-limit", 10, "2027-01-01")).then(new PolicySettingChanged("supplement-limit",
                10, LocalDate.of(2027, 1, 1), "缩短时间", "会议纪要", TODAY));
    }

    @ParameterizedTest
    @CsvSource({"no-such-setting, 1, 2027-01-01, SettingIsKnown, setting, policy:policy-setting-known",
            "reply-limit, 30, 2027-01-01, LawStaysAsItIs, setting, 条例第三十三条第二款",
            "supplement-notice-limit, 10, 2027-01-01, LawStaysAsItIs, setting, 条例第三十条",
            "opinion-limit, 10, 2027-01-01, LawStaysAsItIs, setting, 条例第三十二条、第三十四条",
            "extension-limit, 21, 2027-01-01, LawStaysAsItIs, setting, 条例第三十三条第二款",
            "review-window, 30, 2027-01-01, LawStaysAsItIs, setting, 《中华人民共和国行政复议法》第二十条",
            "provisional-substitute-day, 0, 2027-01-01, SettingIsAChoice, setting, policy:provisional-substitute-day",
            "supplement-limit, 0, 2027-01-01, ValueIsWithinBounds, value, policy:supplement-limit",
            "supplement-limit, 61, 2027-01-01, ValueIsWithinBounds, value, policy:supplement-limit",
            "pause-includes-return, 2, 2027-01-01, ValueIsWithinBounds, value, policy:pause-includes-return",
            "supplement-limit, 10, 2018-12-31, DayHasACalendar, from, policy:policy-setting-from",
            "supplement-limit, 15, 2027-01-01, ChangeChangesSomething, value, policy:correction-changes-something"})
    void what_is_no_choice_stays(String setting, int value, String from, String rule, String field, String basis) {
        given().when(change(setting, value, from)).thenRefusedBy(rule, field, basis);
    }

    @Test
    void a_change_names_its_reason_and_its_source() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        given().when(new ChangeSetting("supplement-limit", 10, from, "", "会议纪要")).thenRefusedBy("ReasonGiven", "reason",
                "policy:correction-needs-reason");
        given().when(new ChangeSetting("supplement-limit", 10, from, "缩短时间", " ")).thenRefusedBy("SourceGiven",
                "source", "policy:policy-setting-source");
    }

    @Test
    void every_setting_has_a_name_of_its_own_a_source_and_a_default_within_its_bounds() {
        assertThat(Settings.ALL).extracting(setting -> setting.name()).doesNotHaveDuplicates();
        assertThat(Settings.ALL).allSatisfy(setting -> {
            assertThat(setting.source()).isNotBlank();
            assertThat(setting.value()).isBetween(setting.least(), setting.most());
        });
    }

    private static ChangeSetting change(String setting, int value, String from) {
        return new ChangeSetting(setting, value, LocalDate.parse(from), "缩短时间", "会议纪要");
    }
}
