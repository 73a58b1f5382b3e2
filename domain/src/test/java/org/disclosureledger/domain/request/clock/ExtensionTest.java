package org.disclosureledger.domain.request.clock;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** What lengthens the period: an extension (art. 33(2)), a deferral to a day (art. 35). */
class ExtensionTest {

    @Test
    void an_extension_told_on_the_last_day_lengthens_it() {
        GivenRequest request = received("2025-09-10").extended("2025-10-14", 20);
        request.isDue("2025-11-11", "2025-10-20");
        assertThat(request.on("2025-10-20")).extracting(ClockReading::limit, ClockReading::used, ClockReading::left)
                .containsExactly(40, 24, 16);
        assertThat(request.row("2025-10-14", "2025-10-20")).isEqualTo(
                new ClockDay(day("2025-10-14"), 20, "工作日", null, "国办发明电〔2024〕12号", List.of(1)));
        assertThat(request.row("2025-10-15", "2025-10-20")).isEqualTo(new ClockDay(day("2025-10-15"), 21, "工作日（延期）",
                "《中华人民共和国政府信息公开条例》第三十三条", "国办发明电〔2024〕12号", List.of()));
        assertThat(request.row("2025-10-18", "2025-10-20")).extracting(ClockDay::counted, ClockDay::reason)
                .containsExactly(null, "周末");
    }

    @Test
    void an_extension_told_on_the_day_of_receipt_lengthens_it() {
        received("2025-09-10").extended("2025-09-10", 20).isDue("2025-11-11", "2025-09-10");
    }

    @Test
    void an_extension_told_inside_a_pause_lengthens_it() {
        received("2025-09-10").asked("甲", "2025-09-15").extended("2025-09-22", 20).opinionBack("甲", "2025-10-09")
                .isDue("2025-11-28", "2025-10-10");
    }

    @Test
    void an_extension_told_after_the_end_lengthens_it_only_where_the_policy_of_that_day_says_so() {
        GivenRequest request = received("2025-09-10").extended("2025-10-15", 20);
        request.isDue("2025-10-14", "2025-10-16");
        assertThat(request.on("2025-10-16")).extracting(ClockReading::limit, ClockReading::overdueBy)
                .containsExactly(20, 2);
        request.where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, "2025-10-16", 0).isDue("2025-10-14", "2025-10-16");
        request.where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, "2025-10-15", 0).isDue("2025-11-11", "2025-10-16");
        assertThat(request.on("2025-10-16")).extracting(ClockReading::limit, ClockReading::used)
                .containsExactly(40, 22);
        request.isDue("2025-10-14", "2025-10-14");
    }

    @Test
    void several_extensions_add_up_in_the_order_in_which_they_were_told() {
        GivenRequest request = received("2025-09-10").extended("2025-10-16", 5).extended("2025-10-10", 5);
        request.isDue("2025-10-28", "2025-10-20");
        received("2025-09-10").extended("2025-10-15", 1).extended("2025-10-16", 2)
                .where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, 0).isDue("2025-10-17", "2025-10-20");
        received("2025-09-10").extended("2025-10-15", 0).extended("2025-10-16", 2)
                .where(ClockPolicies.EXTENSION_BEFORE_EXPIRY, 0).isDue("2025-10-16", "2025-10-20");
    }

    @Test
    void an_absurd_extension_ends_with_the_calendar_and_has_no_due_day() {
        GivenRequest request = received("2025-09-10").extended("2025-09-12", Integer.MAX_VALUE).extended("2025-09-15",
                Integer.MAX_VALUE);
        assertThat(request.on("2025-10-14").dueOn()).isNull();
        assertThat(request.on("2025-10-14").state()).isEqualTo(ClockState.RUNNING);
        assertThat(request.days("2025-10-14").getLast().date()).isEqualTo(WorkdayCalendar.LAST_DAY);
        received("2025-09-10").extended("2025-09-12", -5).isDue("2025-10-14", "2025-10-10");
    }

    @Test
    void a_deferral_puts_it_off_to_its_day() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-19", "2025-12-31");
        request.isDue("2025-12-31", "2025-09-22");
        ClockReading deferred = request.on("2025-09-22");
        assertThat(deferred).extracting(ClockReading::state, ClockReading::limit, ClockReading::used,
                ClockReading::overdueBy).containsExactly(ClockState.DEFERRED, 0, 7, 0);
        assertThat(deferred.left()).isEqualTo(WorkdayCalendar.latest().workingDaysBetween(day("2025-09-22"),
                day("2025-12-31")));
        assertThat(request.row("2025-09-19", "2025-09-22")).extracting(ClockDay::counted, ClockDay::events)
                .containsExactly(7, List.of(1));
        assertThat(request.row("2025-09-22", "2025-09-22")).isEqualTo(new ClockDay(day("2025-09-22"), null, "合理延迟答复期间",
                "《中华人民共和国政府信息公开条例》第三十五条", null, List.of()));
    }

    @Test
    void behind_the_day_of_a_deferral_it_is_late() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-19", "2025-10-31");
        assertThat(request.on("2025-10-31")).extracting(ClockReading::left, ClockReading::overdueBy)
                .containsExactly(0, 0);
        assertThat(request.on("2025-11-04")).extracting(ClockReading::state, ClockReading::left,
                ClockReading::overdueBy).containsExactly(ClockState.DEFERRED, 0, 2);
        assertThat(request.answered("2025-11-03").on("2025-12-01")).extracting(ClockReading::state,
                ClockReading::overdueBy).containsExactly(ClockState.STOPPED, 1);
    }

    @Test
    void no_consultation_moves_a_deferral() {
        received("2025-09-10").deferred("2025-09-19", "2025-10-31").asked("甲", "2025-09-22").isDue("2025-10-31",
                "2025-09-23");
        received("2025-09-10").asked("甲", "2025-09-15").deferred("2025-09-19", "2025-10-31").isDue("2025-10-31",
                "2025-09-19");
        assertThat(received("2025-09-10").asked("甲", "2025-09-15").deferred("2025-09-19", "2025-10-31")
                .on("2025-09-22").state()).isEqualTo(ClockState.DEFERRED);
    }

    @Test
    void a_deferral_told_on_the_last_day_is_in_time_and_a_later_one_is_not() {
        received("2025-09-10").deferred("2025-10-14", "2025-12-31").isDue("2025-12-31", "2025-10-16");
        GivenRequest late = received("2025-09-10").deferred("2025-10-15", "2025-12-31");
        late.isDue("2025-10-14", "2025-10-16");
        assertThat(late.on("2025-10-16").state()).isEqualTo(ClockState.RUNNING);
        late.where(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, "2025-10-16", 0).isDue("2025-10-14", "2025-10-16");
        late.where(ClockPolicies.DEFERRAL_BEFORE_EXPIRY, "2025-10-15", 0).isDue("2025-12-31", "2025-10-16");
    }

    @Test
    void a_second_deferral_replaces_the_first() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-19", "2025-10-31").deferred("2025-10-30",
                "2025-11-14");
        request.isDue("2025-11-14", "2025-10-30");
        request.isDue("2025-10-31", "2025-10-29");
        received("2025-09-10").deferred("2025-09-19", "2025-10-31").deferred("2025-11-03", "2025-11-14")
                .isDue("2025-10-31", "2025-11-04");
    }

    @Test
    void a_deferral_to_the_very_day_on_which_it_is_told_ends_there() {
        received("2025-09-10").deferred("2025-09-19", "2025-09-19").isDue("2025-09-19", "2025-09-22");
    }

    @Test
    void a_deferral_told_on_the_day_of_receipt_holds_from_the_next_day_on() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-10", "2025-12-31");
        request.isDue("2025-12-31", "2025-09-12");
        assertThat(request.on("2025-09-12").used()).isZero();
    }

    @Test
    void a_supplement_ends_a_deferral() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-12", "2025-12-31")
                .supplementAsked("2025-09-15");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-09-20");
        request.supplemented("2025-10-09").isDue("2025-11-05", "2025-10-10");
        assertThat(request.on("2025-10-10")).extracting(ClockReading::state, ClockReading::limit)
                .containsExactly(ClockState.RUNNING, 20);
    }

    @Test
    void a_deferral_to_a_day_off_ends_on_the_next_working_day_unless_the_policy_says_otherwise() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-19", "2025-11-01");
        request.isDue("2025-11-03", "2025-09-22");
        assertThat(request.on("2025-11-02").overdueBy()).isZero();
        assertThat(request.on("2025-11-03").overdueBy()).isZero();
        assertThat(request.on("2025-11-04").overdueBy()).isOne();
        assertThat(request.row("2025-11-01", "2025-09-22").reason()).isEqualTo("合理延迟答复期间");
        assertThat(request.row("2025-11-02", "2025-09-22")).isEqualTo(new ClockDay(day("2025-11-02"), null,
                "届满日为休息日，顺延（周末）", "《中华人民共和国民事诉讼法》第八十五条", "国办发明电〔2024〕12号", List.of()));
        request.where(ClockPolicies.ROLL_OVER, "2025-09-20", 0).isDue("2025-11-03", "2025-09-22");
        request.where(ClockPolicies.ROLL_OVER, "2025-09-19", 0).isDue("2025-11-01", "2025-09-22");
    }

    @Test
    void a_deferral_outlives_a_restart_only_where_the_policy_of_that_day_says_so() {
        GivenRequest request = received("2025-09-10").deferred("2025-09-12", "2025-12-31")
                .supplementAsked("2025-09-15").supplemented("2025-10-09");
        request.isDue("2025-11-05", "2025-10-10");
        request.where(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, "2025-10-10", 0).isDue("2025-11-05", "2025-10-10");
        request.where(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, "2025-10-09", 0).isDue("2025-12-31", "2025-10-10");
        assertThat(request.on("2025-10-10")).extracting(ClockReading::state, ClockReading::limit)
                .containsExactly(ClockState.DEFERRED, 0);
    }

    @Test
    void a_deferral_whose_day_has_come_does_not_outlive_a_restart() {
        for (String until : List.of("2025-10-09", "2025-09-30")) {
            received("2025-09-10").deferred("2025-09-12", until).supplementAsked("2025-09-15")
                    .supplemented("2025-10-09").where(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, 0)
                    .isDue("2025-11-05", "2025-10-10");
        }
    }
}
