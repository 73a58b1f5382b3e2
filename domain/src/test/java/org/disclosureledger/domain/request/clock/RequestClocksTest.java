package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.disclosureledger.domain.request.clock.GivenRequest.ID;
import static org.disclosureledger.domain.request.clock.GivenRequest.day;
import static org.disclosureledger.domain.request.clock.GivenRequest.letter;
import static org.disclosureledger.domain.request.clock.GivenRequest.received;

/** The clocks beside the reply period, each with its own limit. */
class RequestClocksTest {

    @Test
    void a_new_request_has_its_reply_period_and_the_limit_of_a_supplement_notice() {
        List<ClockReading> all = received("2025-09-10").all("2025-09-12");
        assertThat(all).extracting(ClockReading::kind).containsExactly(ClockKind.REPLY, ClockKind.SUPPLEMENT_NOTICE);
        assertThat(all.getFirst()).isEqualTo(received("2025-09-10").on("2025-09-12"));
        assertThat(new RequestClocks(ClockRules.shipped()).reply(day("2025-09-12"), received("2025-09-10").steps()))
                .isEqualTo(all.getFirst());
        assertThat(all.get(1)).extracting(ClockReading::limit, ClockReading::used, ClockReading::left)
                .containsExactly(7, 2, 5);
        assertThat(all.get(1).dueOn()).isEqualTo("2025-09-19");
    }

    @Test
    void the_limit_of_a_notice_that_nobody_gave_is_forgotten_when_it_is_over() {
        assertThat(kinds(received("2025-09-10"), "2025-09-19")).contains(ClockKind.SUPPLEMENT_NOTICE);
        assertThat(kinds(received("2025-09-10"), "2025-09-22")).doesNotContain(ClockKind.SUPPLEMENT_NOTICE);
        assertThat(kinds(received("2025-09-10").answered("2025-09-12"), "2025-09-15"))
                .doesNotContain(ClockKind.SUPPLEMENT_NOTICE);
        assertThat(kinds(received("2025-09-10").supplemented("2025-09-12"), "2025-10-15"))
                .doesNotContain(ClockKind.SUPPLEMENT_NOTICE, ClockKind.SUPPLEMENT);
    }

    @Test
    void a_late_supplement_notice_is_marked_late() {
        ClockReading late = received("2025-09-10").supplementAsked("2025-09-23").supplemented("2025-10-09")
                .supplementAsked("2025-10-10").one(ClockKind.SUPPLEMENT_NOTICE, "2025-12-01");
        assertThat(late).extracting(ClockReading::state, ClockReading::overdueBy, ClockReading::used)
                .containsExactly(ClockState.STOPPED, 2, 7);
        assertThat(late.endedOn()).isEqualTo("2025-09-23");
        assertThat(received("2025-09-10").where(PolicySetting.SUPPLEMENT_NOTICE_LIMIT, 5)
                .one(ClockKind.SUPPLEMENT_NOTICE, "2025-09-12").limit()).isEqualTo(5);
        assertThat(received("2025-09-10").supplementAsked("2025-09-23")
                .days(ClockKind.SUPPLEMENT_NOTICE, null, "2025-12-01").getFirst().events()).containsExactly(0);
    }

    @Test
    void the_applicant_has_the_limit_set_in_the_last_notice() {
        GivenRequest asked = received("2025-09-10").supplementAsked("2025-09-15");
        ClockReading limit = asked.one(ClockKind.SUPPLEMENT, "2025-09-17");
        assertThat(limit).extracting(ClockReading::limit, ClockReading::used, ClockReading::state)
                .containsExactly(15, 2, ClockState.RUNNING);
        assertThat(limit.dueOn()).isEqualTo("2025-10-11");
        assertThat(limit.kind().party().label()).isEqualTo("申请人");
        ClockReading ended = asked.supplemented("2025-09-22").one(ClockKind.SUPPLEMENT, "2025-12-01");
        assertThat(ended.endedOn()).isEqualTo("2025-09-22");
        assertThat(asked.supplementAsked("2025-09-24").one(ClockKind.SUPPLEMENT, "2025-12-01").startedOn())
                .isEqualTo("2025-09-24");
        assertThat(asked.supplemented("2025-09-25").supplemented("2025-09-26").one(ClockKind.SUPPLEMENT, "2025-12-01")
                .startedOn()).isEqualTo("2025-09-24");
    }

    @Test
    void payment_has_twenty_working_days_from_the_day_after_the_notice() {
        GivenRequest asked = received("2025-09-10").feeAsked("2025-09-15");
        ClockReading limit = asked.one(ClockKind.PAYMENT, "2025-09-17");
        assertThat(limit.dueOn()).isEqualTo("2025-10-17");
        assertThat(limit.limit()).isEqualTo(20);
        assertThat(asked.where(ClockPolicies.PAYMENT_LIMIT, "2025-09-15", 10).one(ClockKind.PAYMENT, "2025-09-17")
                .dueOn()).isEqualTo("2025-09-28");
        List<ClockDay> days = asked.paid("2025-09-18").days(ClockKind.PAYMENT, null, "2025-09-19");
        assertThat(days.getFirst().events()).containsExactly(1);
        assertThat(days.get(3)).extracting(ClockDay::date, ClockDay::events).containsExactly(day("2025-09-18"),
                List.of(2));
    }

    @Test
    void what_was_waited_for_is_waited_for_no_longer_once_the_request_ended() {
        GivenRequest request = received("2025-09-10").feeAsked("2025-09-15").asked("甲", "2025-09-16")
                .answered("2025-09-18").opinionBack("甲", "2025-10-09");
        for (ClockKind kind : List.of(ClockKind.PAYMENT, ClockKind.THIRD_PARTY_OPINION)) {
            assertThat(request.one(kind, "2025-12-01").endedOn()).isEqualTo("2025-09-18");
        }
        assertThat(request.days(ClockKind.THIRD_PARTY_OPINION, letter("甲"), "2025-12-01"))
                .filteredOn(d -> d.date().equals(day("2025-09-18"))).first().extracting(ClockDay::events)
                .isEqualTo(List.of(3));
        assertThat(received("2025-09-10").asked("甲", "2025-09-15").opinionBack("甲", "2025-09-17")
                .answered("2025-09-18").one(ClockKind.THIRD_PARTY_OPINION, "2025-12-01").endedOn())
                .isEqualTo("2025-09-17");
    }

    @Test
    void each_consultation_has_a_clock_of_its_own_from_the_arrival_on() {
        GivenRequest request = received("2025-09-10")
                .asked("甲", ConsultationKind.THIRD_PARTY, "2025-09-15", "2025-09-16")
                .asked("乙", ConsultationKind.CO_PRODUCER, "2025-09-15", null).reached("乙", "2025-09-17")
                .asked("丙", ConsultationKind.OTHER_ORGAN, "2025-09-15", null);
        ClockReading third = request.one(ClockKind.THIRD_PARTY_OPINION, "2025-09-20");
        assertThat(third.part()).isEqualTo(letter("甲"));
        assertThat(third.startedOn()).isEqualTo("2025-09-16");
        assertThat(third.dueOn()).isEqualTo("2025-10-13");
        ClockReading coProducer = request.one(ClockKind.CO_PRODUCER_OPINION, "2025-09-20");
        assertThat(coProducer.startedOn()).isEqualTo("2025-09-17");
        assertThat(coProducer.dueOn()).isEqualTo("2025-10-14");
        ClockReading organ = request.one(ClockKind.OTHER_ORGAN_OPINION, "2025-09-20");
        assertThat(organ.startedOn()).isEqualTo("2025-09-15");
        assertThat(request.days(ClockKind.CO_PRODUCER_OPINION, letter("乙"), "2025-09-20").getFirst().events())
                .containsExactly(3);
        assertThat(request.days(ClockKind.CO_PRODUCER_OPINION, letter("甲"), "2025-09-20")).isEmpty();
        assertThat(request.days(ClockKind.THIRD_PARTY_OPINION, letter("甲"), "2025-09-20").getLast().date())
                .isEqualTo("2025-10-13");
        assertThat(kinds(received("2025-09-10").asked("甲", "2025-09-15").where(ClockPolicies.ARRIVAL_UNKNOWN, 0),
                "2025-09-20")).doesNotContain(ClockKind.THIRD_PARTY_OPINION);
    }

    @Test
    void a_consultee_that_is_silent_is_overdue() {
        assertThat(received("2025-09-10").asked("甲", ConsultationKind.THIRD_PARTY, "2025-09-15", "2025-09-16")
                .one(ClockKind.THIRD_PARTY_OPINION, "2025-10-15").overdueBy()).isEqualTo(2);
    }

    @Test
    void where_both_sides_confirm_later_the_day_of_submission_gives_an_internal_target() {
        Receipt confirmed = new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION,
                day("2025-09-15"), day("2025-09-10"), day("2025-09-15"), null);
        GivenRequest request = received(confirmed);
        request.isDue("2025-10-17", "2025-09-16");
        assertThat(request.one(ClockKind.REPLY_FROM_SUBMISSION, "2025-09-16").dueOn()).isEqualTo("2025-10-14");
        assertThat(request.days(ClockKind.REPLY_FROM_SUBMISSION, null, "2025-09-16").getFirst().date())
                .isEqualTo("2025-09-10");
    }

    @Test
    void there_is_no_target_where_nothing_was_confirmed_later_or_no_calendar_knows_the_day() {
        LocalDate on = day("2025-09-15");
        for (Receipt receipt : List.of(
                new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION, on, on, on, null),
                new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION, on, null, on, null),
                new Receipt(ReceiptChannel.POST, ReceiptBasis.SIGNATURE, on, day("2025-09-10"), null, null),
                new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION, day("2019-01-02"),
                        day("2018-12-28"), day("2019-01-02"), null))) {
            assertThat(kinds(received(receipt), receipt.receivedOn().plusDays(1).toString()))
                    .doesNotContain(ClockKind.REPLY_FROM_SUBMISSION);
        }
        assertThat(received("2025-09-10").days(ClockKind.REPLY_FROM_SUBMISSION, null, "2025-09-12")).isEmpty();
        assertThat(received(new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION,
                day("2019-01-02"), day("2019-01-01"), null, null)).all("2019-01-03")).extracting(ClockReading::kind)
                .contains(ClockKind.REPLY_FROM_SUBMISSION);
    }

    @Test
    void a_delivered_answer_opens_the_windows_of_the_applicant() {
        GivenRequest request = received("2025-09-10").answered("2025-09-12").delivered("2025-09-15");
        ClockReading review = request.one(ClockKind.REVIEW_WINDOW, "2025-09-25");
        assertThat(review).extracting(ClockReading::limit, ClockReading::used, ClockReading::state)
                .containsExactly(60, 10, ClockState.RUNNING);
        assertThat(review.dueOn()).isEqualTo("2025-11-14");
        ClockReading suit = request.one(ClockKind.SUIT_WINDOW, "2025-12-20");
        assertThat(suit).extracting(ClockReading::limit, ClockReading::used, ClockReading::left)
                .containsExactly(6, 3, 3);
        assertThat(suit.dueOn()).isEqualTo("2026-03-16");
        assertThat(request.days(ClockKind.SUIT_WINDOW, null, "2025-12-20").getFirst().events()).containsExactly(2);
        assertThat(request.where(ClockPolicies.SUIT_WINDOW, 3).where(ClockPolicies.REVIEW_WINDOW, 30)
                .one(ClockKind.SUIT_WINDOW, "2025-09-25").dueOn()).isEqualTo("2025-12-15");
        assertThat(request.one(ClockKind.REVIEW_WINDOW, "2025-09-25").dueOn()).isEqualTo("2025-10-15");
    }

    @Test
    void a_window_lapses_by_itself_and_nobody_is_late() {
        GivenRequest request = received("2025-09-10").answered("2025-09-12").delivered("2025-09-15");
        assertThat(request.one(ClockKind.REVIEW_WINDOW, "2025-11-14").isOpen()).isTrue();
        ClockReading lapsed = request.one(ClockKind.REVIEW_WINDOW, "2025-11-15");
        assertThat(lapsed).extracting(ClockReading::state, ClockReading::used, ClockReading::overdueBy,
                ClockReading::isOpen).containsExactly(ClockState.STOPPED, 60, 0, false);
        assertThat(lapsed.endedOn()).isEqualTo("2025-11-14");
    }

    @Test
    void without_delivery_or_answer_there_is_no_window() {
        assertThat(kinds(received("2025-09-10").answered("2025-09-12"), "2025-09-15"))
                .doesNotContain(ClockKind.REVIEW_WINDOW, ClockKind.SUIT_WINDOW);
        assertThat(kinds(received("2025-09-10").answered("2025-09-12").delivered("2025-09-16"), "2025-09-15"))
                .doesNotContain(ClockKind.REVIEW_WINDOW, ClockKind.SUIT_WINDOW);
        assertThat(kinds(received("2025-09-10").and(
                new RequestWithdrawn(ID, day("2025-09-12"), WithdrawalReason.values()[0], null))
                .delivered("2025-09-13"), "2025-09-15")).doesNotContain(ClockKind.REVIEW_WINDOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE_SECRET", "PARTLY_DISCLOSED", "ENFORCEMENT_FILE"})
    void where_a_review_comes_first_there_is_no_window_for_a_direct_suit(Outcome outcome) {
        assertThat(kinds(received("2025-09-10").answered("2025-09-12", outcome).delivered("2025-09-15"), "2025-09-20"))
                .contains(ClockKind.REVIEW_WINDOW).doesNotContain(ClockKind.SUIT_WINDOW);
        assertThat(kinds(received("2023-12-11").answered("2023-12-29", outcome).delivered("2024-01-02"), "2024-01-20"))
                .contains(ClockKind.REVIEW_WINDOW, ClockKind.SUIT_WINDOW);
    }

    @Test
    void requests_before_the_first_calendar_are_not_covered() {
        assertThat(RequestClocks.covers(received("2019-01-01").steps())).isTrue();
        assertThat(RequestClocks.covers(received("2019-01-01").answered("2019-01-01").steps())).isTrue();
        assertThat(RequestClocks.covers(received("2019-01-10").claimed("2018-12-31").steps())).isFalse();
        assertThat(RequestClocks.covers(received("2018-12-20").asked("甲", "2018-12-28").claimed("2019-01-10")
                .determined("2019-01-10").steps())).isFalse();
        RequestSteps before = received("2018-12-28").steps();
        assertThat(RequestClocks.covers(before)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplyClock(ClockRules.shipped()).on(day("2019-02-01"), before));
    }

    private static List<ClockKind> kinds(GivenRequest request, String today) {
        return request.all(today).stream().map(ClockReading::kind).toList();
    }

    @Test
    void the_limit_of_a_notice_runs_from_its_delivery_where_that_is_known() {
        RequestSteps asked = received("2025-09-10").supplementAsked("2025-09-12").feeAsked("2025-09-12").steps();
        RequestSteps delivered = withWaits(asked, asked.waits().stream().map(w -> arrived(w, "2025-09-15")).toList());
        for (ClockKind kind : List.of(ClockKind.SUPPLEMENT, ClockKind.PAYMENT)) {
            assertThat(reading(kind, ClockRules.shipped(), delivered).startedOn()).isEqualTo("2025-09-15");
            assertThat(new RequestClocks(ClockRules.shipped()).days(kind, null, day("2025-09-20"), delivered)
                    .getFirst().events()).containsExactly(9);
        }
        assertThat(reading(ClockKind.SUPPLEMENT, ClockRules.shipped(), delivered).dueOn()).isEqualTo("2025-10-11");
        assertThat(reading(ClockKind.PAYMENT, ClockRules.shipped(), delivered).dueOn()).isEqualTo("2025-10-17");
        RequestSteps before = withWaits(asked, asked.waits().stream().map(w -> arrived(w, "2025-09-01")).toList());
        assertThat(reading(ClockKind.PAYMENT, ClockRules.shipped(), before).startedOn()).isEqualTo("2025-09-12");
    }

    @Test
    void the_limit_of_a_notice_whose_delivery_is_unknown_runs_from_its_own_day_or_not_at_all() {
        GivenRequest asked = received("2025-09-10").supplementAsked("2025-09-12").feeAsked("2025-09-15");
        assertThat(asked.one(ClockKind.SUPPLEMENT, "2025-09-20").startedOn()).isEqualTo("2025-09-12");
        assertThat(asked.one(ClockKind.PAYMENT, "2025-09-20").startedOn()).isEqualTo("2025-09-15");
        assertThat(kinds(asked.where(ClockPolicies.NOTICE_DELIVERY_UNKNOWN, "2025-09-15", 0), "2025-09-20"))
                .contains(ClockKind.SUPPLEMENT).doesNotContain(ClockKind.PAYMENT);
    }

    @Test
    void over_the_silence_of_the_organ_the_applicant_may_sue() {
        GivenRequest silent = received("2025-09-10");
        assertThat(kinds(silent, "2025-10-14")).doesNotContain(ClockKind.REPLY_SILENCE_WINDOW);
        assertThat(silent.days(ClockKind.REPLY_SILENCE_WINDOW, null, "2025-10-14")).isEmpty();
        ClockReading window = silent.one(ClockKind.REPLY_SILENCE_WINDOW, "2025-11-14");
        assertThat(window).extracting(ClockReading::limit, ClockReading::used, ClockReading::startedOn,
                ClockReading::dueOn).containsExactly(6, 1, day("2025-10-14"), day("2026-04-14"));
        assertThat(window.kind().party().label()).isEqualTo("申请人");
        assertThat(silent.days(ClockKind.REPLY_SILENCE_WINDOW, null, "2025-10-15").getFirst())
                .extracting(ClockDay::reason, ClockDay::events)
                .containsExactly("起算当日不计入（答复期限于当日届满，本机关未答复）", List.of(0));
        assertThat(silent.one(ClockKind.REPLY_SILENCE_WINDOW, "2026-04-15").isOpen()).isFalse();
        assertThat(kinds(silent.answered("2025-10-20"), "2025-10-20")).doesNotContain(ClockKind.REPLY_SILENCE_WINDOW);
    }

    @Test
    void where_a_review_comes_before_a_suit_over_silence_there_is_no_such_window() {
        GivenRequest silent = received("2025-09-10").where(ClockPolicies.SILENCE_REVIEW_FIRST, 1);
        assertThat(kinds(silent, "2025-10-20")).doesNotContain(ClockKind.REPLY_SILENCE_WINDOW);
        GivenRequest before = received("2023-10-10").where(ClockPolicies.SILENCE_REVIEW_FIRST, 1);
        assertThat(kinds(before, "2023-12-20")).contains(ClockKind.REPLY_SILENCE_WINDOW);
    }

    private static Wait arrived(Wait w, String on) {
        return new Wait(w.what(), null, null, w.from(), day(on), w.limit(), w.to(), w.opened(), 9, w.closed());
    }

    private static RequestSteps withWaits(RequestSteps s, List<Wait> waits) {
        return new RequestSteps(s.start(), s.claimed(), waits, s.extensions(), s.deferrals(), s.conclusion(),
                s.version());
    }

    private static ClockReading reading(ClockKind kind, ClockRules rules, RequestSteps steps) {
        return new RequestClocks(rules).on(day("2025-09-20"), steps).stream().filter(r -> r.kind() == kind)
                .findFirst().orElseThrow();
    }
}
