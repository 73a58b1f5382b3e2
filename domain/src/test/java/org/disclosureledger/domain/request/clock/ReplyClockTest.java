package org.disclosureledger.domain.request.clock;

import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** The plain period: its days, its end, and what stops it. */
class ReplyClockTest {

    @Test
    void twenty_working_days_run_from_the_day_after_receipt() {
        ClockReading period = received("2025-09-10").on("2025-09-12");
        assertThat(period).extracting(ClockReading::state, ClockReading::limit, ClockReading::used, ClockReading::left,
                ClockReading::overdueBy).containsExactly(ClockState.RUNNING, 20, 2, 18, 0);
        assertThat(period.startedOn()).isEqualTo("2025-09-10");
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
        assertThat(period.urgentOn()).isEqualTo("2025-10-14");
        assertThat(period.isOpen()).isTrue();
        assertThat(period.endedOn()).isNull();
        assertThat(period.dueIfResumedToday()).isNull();
        assertThat(period.dueWithoutPauses()).isNull();
        assertThat(period.part()).isNull();
    }

    @Test
    void the_day_of_receipt_is_the_first_row_and_the_due_day_the_last() {
        List<ClockDay> days = received("2025-09-10").days("2025-09-12");
        assertThat(days.getFirst()).isEqualTo(new ClockDay(day("2025-09-10"), null, "收到申请当日不计入",
                "《中华人民共和国民事诉讼法》第八十五条", null, List.of(0)));
        assertThat(days).extracting(ClockDay::date)
                .isEqualTo(day("2025-09-10").datesUntil(day("2025-10-15")).toList());
        assertThat(days.getLast()).isEqualTo(
                new ClockDay(day("2025-10-14"), 20, "工作日", null, "国办发明电〔2024〕12号", List.of()));
        assertThat(days).extracting(ClockDay::reason).contains("周末", "法定节假日（国庆节、中秋节）", "调休上班（国庆节、中秋节）");
    }

    @Test
    void on_the_day_of_receipt_nothing_is_used() {
        assertThat(received("2025-09-10").on("2025-09-10").used()).isZero();
    }

    @Test
    void asked_before_the_receipt_nothing_is_used() {
        ClockReading period = received("2025-09-10").on("2025-09-01");
        assertThat(period.used()).isZero();
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
    }

    @Test
    void a_receipt_on_a_day_off_runs_from_the_next_day_too() {
        received("2025-10-01").isDue("2025-11-04", "2025-10-09");
        received("2025-10-08").isDue("2025-11-04", "2025-10-09");
        received("2025-09-13").isDue("2025-10-16", "2025-09-15");
    }

    @Test
    void the_last_day_is_not_late_and_the_next_one_is() {
        assertThat(received("2025-09-10").on("2025-10-14")).extracting(ClockReading::used, ClockReading::left,
                ClockReading::overdueBy).containsExactly(20, 0, 0);
        assertThat(received("2025-09-10").on("2025-10-15")).extracting(ClockReading::used, ClockReading::left,
                ClockReading::overdueBy, ClockReading::state).containsExactly(20, 0, 1, ClockState.RUNNING);
        assertThat(received("2025-09-10").on("2025-10-17").overdueBy()).isEqualTo(3);
    }

    @Test
    void on_the_weekend_behind_a_due_friday_the_first_day_late_has_begun() {
        GivenRequest dueOnFriday = received("2025-09-15").answered("2025-10-18");
        assertThat(dueOnFriday.on("2025-10-20").dueOn()).isEqualTo("2025-10-17");
        assertThat(dueOnFriday.on("2025-10-20").overdueBy()).isEqualTo(1);
    }

    @Test
    void an_answer_stops_it_and_shows_by_how_much_it_was_late() {
        ClockReading inTime = received("2025-09-10").answered("2025-10-13").on("2025-12-01");
        assertThat(inTime).extracting(ClockReading::state, ClockReading::used, ClockReading::left,
                ClockReading::overdueBy).containsExactly(ClockState.STOPPED, 19, 1, 0);
        assertThat(inTime.endedOn()).isEqualTo("2025-10-13");
        assertThat(inTime.dueOn()).isEqualTo("2025-10-14");
        assertThat(inTime.isOpen()).isFalse();
        assertThat(received("2025-09-10").answered("2025-10-16").on("2025-12-01").overdueBy()).isEqualTo(2);
    }

    @Test
    void what_comes_after_the_answer_changes_nothing() {
        GivenRequest answered = received("2025-09-10").asked("甲", "2025-09-15").answered("2025-09-20");
        ClockReading before = answered.on("2025-12-01");
        assertThat(answered.opinionBack("甲", "2025-10-09").on("2025-12-01")).isEqualTo(before);
        assertThat(before.state()).isEqualTo(ClockState.STOPPED);
        assertThat(before.dueOn()).isNull();
        assertThat(before.dueIfResumedToday()).isNull();
        assertThat(answered.days("2025-12-01").getLast().date()).isEqualTo("2025-09-20");
    }

    @Test
    void a_letter_sent_on_the_day_of_the_answer_pauses_nothing_that_still_runs() {
        ClockReading period = received("2025-09-10").asked("甲", "2025-09-15").opinionBack("甲", "2025-09-15")
                .answered("2025-09-15").on("2025-12-01");
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
    }

    @Test
    void it_stands_on_a_past_day_as_it_stood_then() {
        GivenRequest request = received("2025-09-10").asked("甲", "2025-09-15").opinionBack("甲", "2025-10-09")
                .extended("2025-10-14", 20).answered("2025-10-20");
        request.stands(ClockState.PAUSED, "2025-09-20");
        request.isDue("2025-10-14", "2025-09-12");
        request.isDue("2025-10-31", "2025-10-09");
        request.isDue("2025-11-28", "2025-10-14");
        assertThat(request.on("2025-10-19").state()).isEqualTo(ClockState.RUNNING);
        assertThat(request.on("2025-10-20").state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void the_year_changes_within_it() {
        received("2025-12-04").isDue("2026-01-04", "2026-01-04");
        received("2025-12-31").isDue("2026-01-29", "2026-01-04");
    }

    @Test
    void it_is_counted_by_the_calendar_as_it_was_known() {
        GivenRequest request = received("2020-01-17");
        request.by(WorkdayCalendar.knownOn(day("2020-01-20"))).isDue("2020-02-19", "2020-01-20");
        request.by(WorkdayCalendar.latest()).isDue("2020-02-21", "2020-01-20");
    }

    @Test
    void beyond_the_last_notice_it_is_provisional() {
        GivenRequest request = received("2024-12-30");
        request.by(WorkdayCalendar.knownOn(day("2024-10-31"))).isDue("2025-02-03", "2024-12-30");
        assertThat(request.on("2024-12-30").provisional()).isTrue();
        request.by(WorkdayCalendar.knownOn(day("2024-12-31"))).isDue("2025-01-27", "2024-12-30");
        assertThat(request.on("2024-12-30").provisional()).isFalse();
        assertThat(request.on("2024-12-30").calendarIncomplete()).isFalse();
    }

    @Test
    void a_pause_is_provisional_where_its_end_would_be() {
        GivenRequest paused = received("2024-12-02").asked("甲", "2024-12-10")
                .by(WorkdayCalendar.knownOn(day("2024-10-31")));
        paused.stands(ClockState.PAUSED, "2024-12-20");
        assertThat(paused.on("2024-12-20").provisional()).isTrue();
    }

    @Test
    void a_missing_notice_of_the_region_is_told() {
        WorkdayCalendar xinjiang = CalendarFacts.shipped().latest(CalendarArea.XINJIANG);
        assertThat(received("2024-03-01").by(xinjiang).on("2024-03-04").calendarIncomplete()).isTrue();
        assertThat(received("2025-05-20").by(xinjiang).on("2025-05-21").calendarIncomplete()).isFalse();
        received("2025-05-20").by(xinjiang).isDue("2025-06-23", "2025-05-21");
    }

    @Test
    void its_length_is_the_setting_of_the_day_of_receipt() {
        received("2025-09-10").where(PolicySetting.REPLY_LIMIT, "2025-09-10", 15).isDue("2025-09-30", "2025-09-12");
        received("2025-09-10").where(PolicySetting.REPLY_LIMIT, "2025-09-11", 15).isDue("2025-10-14", "2025-09-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles"})
    void the_time_zone_of_the_server_changes_nothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            received("2025-12-04").isDue("2026-01-04", "2025-12-31");
            assertThat(received("2025-12-04").on("2025-12-31").used()).isEqualTo(19);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
