package org.disclosureledger.domain.request.clock;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.statute.PolicySetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** What begins the period anew: a supplement (art. 30), a payment. */
class RestartTest {

    @Test
    void a_supplement_begins_it_anew_on_the_day_after_it_came() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09");
        request.isDue("2025-11-05", "2025-10-10");
        assertThat(request.on("2025-10-10")).extracting(ClockReading::used, ClockReading::left, ClockReading::limit)
                .containsExactly(1, 19, 20);
        assertThat(request.on("2025-10-09").used()).isZero();
    }

    @Test
    void the_list_says_what_was_waited_for_and_what_began_anew() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-09-12").supplemented("2025-09-16");
        assertThat(request.days("2025-09-17").subList(0, 8)).containsExactly(
                new ClockDay(day("2025-09-10"), null, "收到申请当日不计入", "《中华人民共和国民事诉讼法》第八十五条", null, List.of(0)),
                new ClockDay(day("2025-09-11"), 1, "工作日", null, "国办发明电〔2024〕12号", List.of()),
                new ClockDay(day("2025-09-12"), 2, "工作日", null, "国办发明电〔2024〕12号", List.of(1)),
                new ClockDay(day("2025-09-13"), null, "待补正", "《中华人民共和国政府信息公开条例》第三十条", null, List.of()),
                new ClockDay(day("2025-09-14"), null, "待补正", "《中华人民共和国政府信息公开条例》第三十条", null, List.of()),
                new ClockDay(day("2025-09-15"), null, "待补正", "《中华人民共和国政府信息公开条例》第三十条", null, List.of()),
                new ClockDay(day("2025-09-16"), null, "收到补正，期限重新起算", "《中华人民共和国政府信息公开条例》第三十条", null,
                        List.of(2)),
                new ClockDay(day("2025-09-17"), 1, "工作日", null, "国办发明电〔2024〕12号", List.of()));
    }

    @Test
    void while_the_supplement_is_missing_there_is_no_due_day() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-09-15");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-09-15");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-12-01");
        ClockReading waiting = request.on("2025-10-09");
        assertThat(waiting.dueIfResumedToday()).isEqualTo("2025-11-05");
        assertThat(waiting.urgentOn()).isEqualTo("2025-11-05");
        assertThat(waiting.used()).isEqualTo(3);
        assertThat(request.days("2025-10-09").getLast()).extracting(ClockDay::date, ClockDay::reason)
                .containsExactly(day("2025-10-09"), "待补正");
    }

    @Test
    void a_payment_begins_it_anew() {
        GivenRequest request = received("2025-09-10").feeAsked("2025-09-15");
        request.stands(ClockState.AWAITING_PAYMENT, "2025-09-20");
        assertThat(request.days("2025-09-20").getLast()).extracting(ClockDay::reason, ClockDay::basis)
                .containsExactly("待缴费", "国办函〔2020〕109号《政府信息公开信息处理费管理办法》");
        request.paid("2025-10-09").isDue("2025-11-05", "2025-10-10");
        assertThat(request.row("2025-10-09", "2025-10-10").reason()).isEqualTo("收到缴费，期限重新起算");
    }

    @Test
    void notice_and_supplement_on_the_same_day_begin_it_anew() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-09-15");
        request.isDue("2025-10-17", "2025-09-16");
        assertThat(request.row("2025-09-15", "2025-09-16").events()).containsExactly(1, 2);
    }

    @Test
    void notice_and_supplement_on_the_day_of_receipt_change_nothing() {
        received("2025-09-10").supplementAsked("2025-09-10").supplemented("2025-09-10").isDue("2025-10-14",
                "2025-09-16");
    }

    @Test
    void it_begins_anew_twice() {
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-09-22").supplementAsked("2025-09-24")
                .supplemented("2025-10-09").isDue("2025-11-05", "2025-10-10");
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-09-22").feeAsked("2025-09-24")
                .paid("2025-10-09").isDue("2025-11-05", "2025-10-10");
    }

    @Test
    void of_two_things_waited_for_the_supplement_is_named_and_either_begins_it_anew() {
        GivenRequest request = received("2025-09-10").feeAsked("2025-09-12").supplementAsked("2025-09-15");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-09-20");
        GivenRequest other = received("2025-09-10").supplementAsked("2025-09-12").feeAsked("2025-09-15");
        other.stands(ClockState.AWAITING_SUPPLEMENT, "2025-09-20");
        request.supplemented("2025-09-22").stands(ClockState.AWAITING_PAYMENT, "2025-09-23");
        assertThat(request.row("2025-09-22", "2025-09-23").reason()).isEqualTo("收到补正，期限重新起算");
        assertThat(request.row("2025-09-23", "2025-09-23").reason()).isEqualTo("待缴费");
        request.paid("2025-10-09").isDue("2025-11-05", "2025-10-10");
    }

    @Test
    void a_notice_on_the_last_day_is_in_time() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-14");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-10-14");
        request.stands(ClockState.AWAITING_SUPPLEMENT, "2025-10-20");
        request.supplemented("2025-10-20").isDue("2025-11-17", "2025-10-21");
    }

    @Test
    void a_notice_and_its_supplement_on_the_last_day_begin_it_anew() {
        received("2025-09-10").supplementAsked("2025-10-14").supplemented("2025-10-14").isDue("2025-11-11",
                "2025-10-15");
    }

    @Test
    void a_notice_after_the_end_changes_nothing() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-10-15");
        request.isDue("2025-10-14", "2025-10-16");
        request.supplemented("2025-10-20").isDue("2025-10-14", "2025-10-21");
        assertThat(request.on("2025-10-21").overdueBy()).isEqualTo(5);
    }

    @Test
    void what_came_without_a_recorded_notice_begins_it_anew_where_the_policy_says_so() {
        received("2025-09-10").supplemented("2025-10-09").isDue("2025-11-05", "2025-10-10");
        received("2025-09-10").supplemented("2025-10-09").where(ClockPolicies.RESTART_WITHOUT_NOTICE, 0)
                .isDue("2025-10-14", "2025-10-10");
        received("2025-09-10").paid("2025-10-09").isDue("2025-11-05", "2025-10-10");
        received("2025-09-10").paid("2025-10-09").where(ClockPolicies.RESTART_WITHOUT_NOTICE, "2025-10-10", 0)
                .isDue("2025-11-05", "2025-10-10");
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09")
                .where(ClockPolicies.RESTART_WITHOUT_NOTICE, 0).isDue("2025-11-05", "2025-10-10");
    }

    @Test
    void an_extension_ends_with_the_period_in_which_it_was_told() {
        GivenRequest request = received("2025-09-10").extended("2025-09-12", 20).supplementAsked("2025-09-15")
                .supplemented("2025-10-09");
        request.isDue("2025-11-05", "2025-10-10");
        request.where(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, "2025-10-10", 0).isDue("2025-11-05", "2025-10-10");
        request.where(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, "2025-10-09", 0).isDue("2025-12-03", "2025-10-10");
    }

    @Test
    void an_extension_told_while_waiting_ends_too_and_one_told_on_the_day_of_the_supplement_does_not() {
        received("2025-09-10").supplementAsked("2025-09-15").extended("2025-09-18", 20).supplemented("2025-10-09")
                .isDue("2025-11-05", "2025-10-10");
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09").extended("2025-10-09", 20)
                .isDue("2025-12-03", "2025-10-10");
    }

    @Test
    void what_is_told_on_the_day_of_the_supplement_holds_from_that_day_on() {
        GivenRequest extended = received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09")
                .extended("2025-10-09", 20);
        assertThat(extended.on("2025-10-09").limit()).isEqualTo(40);
        GivenRequest deferred = received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09")
                .deferred("2025-10-09", "2025-12-31");
        assertThat(deferred.on("2025-10-09").state()).isEqualTo(ClockState.DEFERRED);
        assertThat(deferred.on("2025-10-13").used()).isZero();
        deferred.isDue("2025-12-31", "2025-10-13");
    }

    @Test
    void the_new_period_has_the_length_of_the_setting_of_its_own_day() {
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09")
                .where(PolicySetting.REPLY_LIMIT, "2025-10-09", 15).isDue("2025-10-29", "2025-10-10");
        received("2025-09-10").supplementAsked("2025-09-15").supplemented("2025-10-09")
                .where(PolicySetting.REPLY_LIMIT, "2025-10-10", 15).isDue("2025-11-05", "2025-10-10");
    }

    @Test
    void a_consultation_that_lasts_pauses_the_new_period_as_well() {
        GivenRequest request = received("2025-09-10").supplementAsked("2025-09-12").asked("甲", "2025-09-15")
                .supplemented("2025-09-17");
        request.stands(ClockState.PAUSED, "2025-09-18");
        request.opinionBack("甲", "2025-10-09").isDue("2025-11-05", "2025-10-10");
    }
}
