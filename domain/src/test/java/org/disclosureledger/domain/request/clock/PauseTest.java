package org.disclosureledger.domain.request.clock;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.request.consult.ConsultationKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** What keeps the period from running: opinions that are asked for, art. 33(3). */
class PauseTest {

    private static GivenRequest asked() {
        return received("2025-09-10").asked("甲", "2025-09-15");
    }

    @Test
    void the_days_from_the_one_after_the_dispatch_to_that_of_the_return_do_not_count() {
        GivenRequest request = asked().opinionBack("甲", "2025-10-09");
        request.isDue("2025-10-31", "2025-10-09");
        List<ClockDay> days = request.days("2025-10-09");
        assertThat(request.row("2025-09-15", "2025-10-09")).isEqualTo(
                new ClockDay(day("2025-09-15"), 3, "工作日", null, "国办发明电〔2024〕12号", List.of(1)));
        assertThat(request.row("2025-09-16", "2025-10-09")).isEqualTo(new ClockDay(day("2025-09-16"), null, "征求意见期间",
                "《中华人民共和国政府信息公开条例》第三十三条", null, List.of()));
        assertThat(request.row("2025-10-09", "2025-10-09")).isEqualTo(new ClockDay(day("2025-10-09"), null,
                "征求意见期间（收回意见当日不计入）", "policy:pause-includes-return", null, List.of(2)));
        assertThat(request.row("2025-10-10", "2025-10-09").counted()).isEqualTo(4);
        assertThat(days).filteredOn(d -> d.reason().startsWith("征求意见期间")).hasSize(24);
    }

    @Test
    void while_an_opinion_is_out_there_is_no_due_day() {
        asked().stands(ClockState.PAUSED, "2025-09-15");
        asked().stands(ClockState.PAUSED, "2025-09-20");
        assertThat(asked().on("2025-09-14").state()).isEqualTo(ClockState.RUNNING);
        ClockReading paused = asked().on("2025-10-09");
        assertThat(paused.used()).isEqualTo(3);
        assertThat(paused.dueIfResumedToday()).isEqualTo("2025-10-31");
        assertThat(paused.dueWithoutPauses()).isEqualTo("2025-10-14");
        assertThat(asked().on("2025-09-15").dueIfResumedToday()).isEqualTo("2025-10-14");
        assertThat(asked().days("2025-09-20").getLast().date()).isEqualTo("2025-09-20");
    }

    @Test
    void on_the_day_of_the_return_it_runs_again() {
        ClockReading back = asked().opinionBack("甲", "2025-10-09").on("2025-10-09");
        assertThat(back.state()).isEqualTo(ClockState.RUNNING);
        assertThat(back.dueIfResumedToday()).isNull();
        assertThat(back.dueWithoutPauses()).isEqualTo("2025-10-14");
    }

    @Test
    void both_ends_are_settings_of_their_own_day() {
        GivenRequest back = asked().opinionBack("甲", "2025-10-09");
        back.where(ClockPolicies.PAUSE_BEGINS, "2025-09-16", 0).isDue("2025-10-31", "2025-10-09");
        back.where(ClockPolicies.PAUSE_INCLUDES_RETURN, "2025-10-10", 0).isDue("2025-10-31", "2025-10-09");
        back.where(ClockPolicies.PAUSE_INCLUDES_RETURN, "2025-10-09", 0).isDue("2025-10-30", "2025-10-09");
        asked().opinionBack("甲", "2025-10-09").where(ClockPolicies.PAUSE_BEGINS, "2025-09-15", 0)
                .isDue("2025-11-03", "2025-10-09");
    }

    @Test
    void after_fifteen_working_days_from_the_arrival_it_runs_by_itself() {
        GivenRequest silent = received("2025-09-10").asked("甲", ConsultationKind.THIRD_PARTY, "2025-09-15",
                "2025-09-16");
        silent.stands(ClockState.PAUSED, "2025-10-12");
        assertThat(silent.on("2025-10-13").state()).isEqualTo(ClockState.RUNNING);
        silent.isDue("2025-11-05", "2025-10-13");
        assertThat(silent.row("2025-10-13", "2025-10-13").reason()).isEqualTo("征求意见期间");
        assertThat(silent.row("2025-10-14", "2025-10-13").counted()).isEqualTo(4);
        silent.opinionBack("甲", "2025-10-20").isDue("2025-11-05", "2025-10-21");
    }

    @Test
    void an_arrival_that_is_recorded_later_moves_the_cap() {
        GivenRequest request = asked().reached("甲", "2025-09-16");
        request.isDue("2025-11-05", "2025-10-13");
        assertThat(request.row("2025-09-16", "2025-10-13").events()).containsExactly(2);
    }

    @Test
    void an_arrival_before_the_dispatch_is_taken_for_the_dispatch() {
        received("2025-09-10").asked("甲", ConsultationKind.THIRD_PARTY, "2025-09-15", "2025-09-01")
                .isDue("2025-11-04", "2025-10-13");
    }

    @Test
    void an_arrival_that_is_not_recorded_is_taken_for_the_day_of_dispatch_where_the_policy_says_so() {
        asked().isDue("2025-11-04", "2025-10-13");
        asked().where(ClockPolicies.ARRIVAL_UNKNOWN, "2025-09-16", 0).isDue("2025-11-04", "2025-10-13");
        GivenRequest unlimited = asked().where(ClockPolicies.ARRIVAL_UNKNOWN, "2025-09-15", 0);
        unlimited.stands(ClockState.PAUSED, "2025-12-01");
        unlimited.opinionBack("甲", "2025-12-01").isDue("2025-12-24", "2025-12-01");
    }

    @Test
    void the_limits_of_the_asked_are_settings_of_the_day_of_dispatch() {
        asked().where(ClockPolicies.OPINION_LIMIT, "2025-09-15", 10).isDue("2025-10-28", "2025-10-13");
        asked().where(ClockPolicies.OPINION_LIMIT, "2025-09-16", 10).isDue("2025-11-04", "2025-10-13");
        GivenRequest organ = received("2025-09-10").asked("局", ConsultationKind.OTHER_ORGAN, "2025-09-15", null);
        organ.isDue("2025-11-04", "2025-10-13");
        organ.where(ClockPolicies.OPINION_LIMIT, 10).isDue("2025-11-04", "2025-10-13");
        organ.where(ClockPolicies.OTHER_ORGAN_OPINION_LIMIT, 10).isDue("2025-10-28", "2025-10-13");
    }

    @Test
    void overlapping_pauses_count_once() {
        asked().asked("乙", "2025-09-18").opinionBack("甲", "2025-09-22").opinionBack("乙", "2025-10-09")
                .isDue("2025-10-31", "2025-10-10");
        asked().asked("乙", "2025-09-18").opinionBack("乙", "2025-09-22").opinionBack("甲", "2025-10-09")
                .isDue("2025-10-31", "2025-10-10");
    }

    @Test
    void adjacent_pauses_are_one() {
        asked().opinionBack("甲", "2025-09-19").asked("乙", "2025-09-19").opinionBack("乙", "2025-10-09")
                .isDue("2025-10-31", "2025-10-10");
    }

    @Test
    void a_day_between_two_pauses_counts() {
        asked().opinionBack("甲", "2025-09-18").asked("乙", "2025-09-19").opinionBack("乙", "2025-10-09")
                .isDue("2025-10-30", "2025-10-10");
    }

    @Test
    void it_stands_still_until_the_last_opinion_is_back() {
        GivenRequest request = asked().asked("乙", "2025-09-18").opinionBack("甲", "2025-09-22");
        request.stands(ClockState.PAUSED, "2025-09-22");
        assertThat(request.opinionBack("乙", "2025-09-23").on("2025-09-23").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void an_opinion_that_is_back_on_the_day_of_dispatch_pauses_nothing() {
        ClockReading period = asked().opinionBack("甲", "2025-09-15").on("2025-09-16");
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
        assertThat(period.dueWithoutPauses()).isEqualTo("2025-10-14");
    }

    @Test
    void a_pause_over_the_spring_festival_costs_only_its_working_days() {
        received("2025-01-06").isDue("2025-02-08", "2025-01-06");
        received("2025-01-06").asked("甲", "2025-01-24").opinionBack("甲", "2025-02-05").isDue("2025-02-12",
                "2025-02-05");
        received("2025-01-06").asked("甲", "2025-01-27").opinionBack("甲", "2025-02-04").isDue("2025-02-08",
                "2025-02-04");
    }

    @Test
    void a_pause_that_begins_on_the_last_day_leaves_one_day() {
        GivenRequest request = received("2025-09-10").asked("甲", "2025-10-13");
        request.stands(ClockState.PAUSED, "2025-10-14");
        assertThat(request.on("2025-10-14")).extracting(ClockReading::used, ClockReading::left).containsExactly(19, 1);
        request.opinionBack("甲", "2025-10-16").isDue("2025-10-17", "2025-10-16");
    }

    @Test
    void a_letter_sent_on_the_last_day_comes_too_late_to_pause_it() {
        GivenRequest request = received("2025-09-10").asked("甲", "2025-10-14");
        request.isDue("2025-10-14", "2025-10-14");
        assertThat(request.on("2025-10-14").state()).isEqualTo(ClockState.RUNNING);
        assertThat(request.on("2025-10-15").overdueBy()).isEqualTo(1);
    }

    @Test
    void an_answer_while_an_opinion_is_out_stops_it_there() {
        GivenRequest request = asked().answered("2025-09-20");
        ClockReading stopped = request.on("2025-12-01");
        assertThat(stopped.state()).isEqualTo(ClockState.STOPPED);
        assertThat(stopped.dueOn()).isNull();
        assertThat(stopped.used()).isEqualTo(3);
        assertThat(stopped.overdueBy()).isZero();
        assertThat(request.days("2025-12-01").getLast()).extracting(ClockDay::date, ClockDay::events)
                .containsExactly(day("2025-09-20"), List.of(2));
    }

    @Test
    void an_answer_after_the_cap_is_judged_by_the_due_day() {
        ClockReading late = asked().answered("2025-11-06").on("2025-12-01");
        assertThat(late.dueOn()).isEqualTo("2025-11-04");
        assertThat(late.overdueBy()).isEqualTo(2);
    }
}
