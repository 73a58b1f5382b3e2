package org.disclosureledger.domain.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.wire.EventCodec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What each event adds to the steps, and what the steps say. */
class RequestStepsTest {

    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @Test
    void it_begins_with_the_receipt() {
        RequestSteps steps = after();
        assertThat(steps.start()).isEqualTo(new Start(post("2025-09-10"), 0));
        assertThat(steps.version()).isZero();
        assertThat(steps.receivedOn()).isEqualTo("2025-09-10");
        assertThat(steps.firstStepOn()).isNull();
        assertThat(steps.latestStepOn()).isEqualTo("2025-09-10");
        assertThat(steps.latestOpinionOn()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> RequestSteps.of(answered("2025-09-11")))
                .withMessageContaining("RequestAnswered");
    }

    @Test
    void an_act_without_a_step_counts_as_an_event() {
        assertThat(after(new RequestAssigned(ID, day("2025-09-11"), "王某"), extended("2025-09-12")).extensions())
                .containsExactly(new Extension(day("2025-09-12"), 20, 2));
    }

    @Test
    void a_corrected_receipt_takes_the_place_of_the_first_and_leaves_a_claim() {
        RequestSteps steps = after(claimed("2025-09-08"),
                new ReceiptDateCorrected(ID, day("2025-09-20"), post("2025-09-09"), "笔误"));
        assertThat(steps.start()).isEqualTo(new Start(post("2025-09-09"), 2));
        assertThat(steps.claimed()).isEqualTo(new Start(post("2025-09-08"), 1, day("2025-09-11")));
        assertThat(steps.startsOn()).isEqualTo("2025-09-08");
        assertThat(steps.driving().event()).isEqualTo(1);
        assertThat(steps.upTo(day("2025-09-10")).claimed()).isNull();
        assertThat(steps.upTo(day("2025-09-11")).claimed()).isEqualTo(steps.claimed());
        assertThat(steps.upTo(day("2025-09-10"), day("2025-09-11")).claimed()).isEqualTo(steps.claimed());
        RequestSteps determined = steps.with(
                new ReceiptDateDetermined(ID, day("2025-09-22"), post("2025-09-08"), "邮政签收"));
        assertThat(determined.claimed()).isNull();
        assertThat(determined.startsOn()).isEqualTo("2025-09-08");
        assertThat(determined.driving().event()).isEqualTo(3);
    }

    @Test
    void a_notice_opens_a_wait_and_what_it_asked_for_ends_it() {
        RequestSteps open = after(asked("2025-09-12"));
        assertThat(open.awaitingSupplement()).isTrue();
        assertThat(open.last(WaitFor.PAYMENT)).isNull();
        RequestSteps ended = open.with(new RequestSupplemented(ID, day("2025-09-20"), null));
        assertThat(ended.waits()).containsExactly(new Wait(WaitFor.SUPPLEMENT, null, null, day("2025-09-12"), null, 15,
                day("2025-09-20"), 1, null, 2));
        assertThat(ended.awaitingSupplement()).isFalse();
        assertThat(ended.waits().getFirst().isUnasked()).isFalse();
        RequestSteps paid = after(fee("2025-09-12"), asked("2025-09-13"), new FeePaid(ID, day("2025-09-15"),
                BigDecimal.TEN));
        assertThat(paid.waits()).extracting(Wait::isOpen).containsExactly(false, true);
        assertThat(paid.open(WaitFor.SUPPLEMENT)).hasSize(1);
    }

    @Test
    void of_two_open_notices_the_last_is_answered() {
        RequestSteps steps = after(asked("2025-09-12"), asked("2025-09-13"),
                new RequestSupplemented(ID, day("2025-09-20"), null));
        assertThat(steps.waits()).extracting(Wait::isOpen).containsExactly(true, false);
        assertThat(steps.last(WaitFor.SUPPLEMENT)).isEqualTo(steps.waits().get(1));
    }

    @Test
    void what_came_unasked_began_and_ended_on_its_own_day() {
        Wait wait = after(new FeePaid(ID, day("2025-09-15"), BigDecimal.TEN)).waits().getFirst();
        assertThat(wait).extracting(Wait::from, Wait::to, Wait::limit).containsExactly(day("2025-09-15"),
                day("2025-09-15"), 0);
        assertThat(wait.isUnasked()).isTrue();
        assertThat(wait.isOpen()).isFalse();
    }

    @Test
    void a_letter_is_sent_arrives_and_comes_back() {
        RequestSteps steps = after(letter(ID, "2025-09-12", null), letter(OTHER, "2025-09-13", "2025-09-14"),
                new ConsultationReached(ID, ID, day("2025-09-15"), null), back(OTHER, "2025-09-30"));
        assertThat(steps.waits()).containsExactly(
                new Wait(WaitFor.OPINION, ID, ConsultationKind.THIRD_PARTY, day("2025-09-12"), day("2025-09-15"), 0,
                        null, 1, 3, null),
                new Wait(WaitFor.OPINION, OTHER, ConsultationKind.THIRD_PARTY, day("2025-09-13"), day("2025-09-14"), 0,
                        day("2025-09-30"), 2, 2, 4));
        assertThat(steps.latestOpinionOn()).isEqualTo("2025-09-30");
        assertThat(steps.withoutConsultations().waits()).isEmpty();
        assertThat(steps.latestStepOn()).isEqualTo("2025-09-13");
        assertThat(after(asked("2025-09-12"), letter(ID, "2025-09-12", null)).withoutConsultations().waits())
                .hasSize(1);
    }

    @Test
    void the_latest_step_is_what_the_applicant_did_last_and_no_opinion() {
        RequestSteps steps = after(asked("2025-09-12"), new RequestSupplemented(ID, day("2025-09-20"), null),
                letter(ID, "2025-09-15", null), back(ID, "2025-09-30"));
        assertThat(steps.latestStepOn()).isEqualTo("2025-09-20");
        assertThat(steps.firstStepOn()).isEqualTo("2025-09-12");
        assertThat(after(asked("2025-09-12"), new RequestSupplemented(ID, day("2025-09-20"), null)).latestOpinionOn())
                .isNull();
    }

    @Test
    void nothing_ends_before_it_began() {
        assertThat(after(letter(ID, "2025-09-12", null), back(ID, "2025-09-01")).waits().getFirst().to())
                .isEqualTo("2025-09-12");
    }

    @Test
    void extensions_and_deferrals_are_kept_as_they_were_told() {
        RequestSteps steps = after(extended("2025-09-12"), deferred("2025-09-15", "2025-12-31"),
                deferred("2025-09-16", "2025-12-01"));
        assertThat(steps.deferrals()).containsExactly(new Deferral(day("2025-09-15"), day("2025-12-31"), 2),
                new Deferral(day("2025-09-16"), day("2025-12-01"), 3));
        assertThat(steps.deferral()).isEqualTo(steps.deferrals().getLast());
        assertThat(after().deferral()).isNull();
        assertThat(steps.firstStepOn()).isEqualTo("2025-09-12");
        assertThat(steps.latestStepOn()).isEqualTo("2025-09-16");
    }

    @Test
    void an_answer_is_delivered_replaced_and_delivered_again() {
        RequestSteps delivered = after(answered("2025-09-12"), new AnswerDelivered(ID, day("2025-09-15"), null));
        assertThat(delivered.conclusion()).isEqualTo(new Conclusion(Outcome.STATE_SECRET, day("2025-09-12"), false,
                Outcome.STATE_SECRET, day("2025-09-12"), day("2025-09-15"), 1, 2));
        RequestSteps replaced = delivered.with(new AnswerReplaced(ID, day("2025-12-01"), Outcome.DISCLOSED,
                AnswerForm.POSTED, null, OTHER, null));
        assertThat(replaced.conclusion()).isEqualTo(new Conclusion(Outcome.STATE_SECRET, day("2025-09-12"), false,
                Outcome.DISCLOSED, day("2025-12-01"), null, 1, null));
        RequestSteps corrected = replaced
                .with(new OutcomeCorrected(ID, day("2025-12-02"), Outcome.INTERNAL_AFFAIRS, "误"));
        assertThat(corrected.conclusion()).extracting(Conclusion::outcome, Conclusion::lastOutcome)
                .containsExactly(Outcome.INTERNAL_AFFAIRS, Outcome.DISCLOSED);
        assertThat(delivered.with(new OutcomeCorrected(ID, day("2025-12-02"), Outcome.INTERNAL_AFFAIRS, "误"))
                .conclusion()).extracting(Conclusion::outcome, Conclusion::lastOutcome)
                .containsExactly(Outcome.INTERNAL_AFFAIRS, Outcome.INTERNAL_AFFAIRS);
        assertThat(delivered.firstStepOn()).isEqualTo("2025-09-12");
        assertThat(after(new AnswerDelivered(ID, day("2025-09-15"), null)).conclusion()).isNull();
    }

    @Test
    void a_withdrawal_ends_it_without_an_answer() {
        Conclusion end = after(new RequestWithdrawn(ID, day("2025-09-12"), WithdrawalReason.values()[0], null))
                .conclusion();
        assertThat(end).isEqualTo(new Conclusion(Outcome.OTHER, day("2025-09-12"), true, Outcome.OTHER,
                day("2025-09-12"), null, 1, null));
    }

    @Test
    void on_a_past_day_later_acts_are_not_known() {
        RequestSteps steps = after(letter(ID, "2025-09-12", null),
                new ConsultationReached(ID, ID, day("2025-09-15"), null), back(ID, "2025-09-20"), asked("2025-09-22"),
                extended("2025-09-23"), deferred("2025-09-24", "2025-12-31"), answered("2025-09-25"),
                new AnswerDelivered(ID, day("2025-09-28"), null));
        assertThat(steps.upTo(day("2025-09-28"))).isEqualTo(steps);
        assertThat(steps.upTo(day("2025-09-27")).conclusion()).extracting(Conclusion::deliveredOn, Conclusion::delivery)
                .containsExactly(null, null);
        assertThat(steps.upTo(day("2025-09-24")).conclusion()).isNull();
        assertThat(steps.upTo(day("2025-09-24")).deferrals()).hasSize(1);
        assertThat(steps.upTo(day("2025-09-23")).deferrals()).isEmpty();
        assertThat(steps.upTo(day("2025-09-23")).extensions()).hasSize(1);
        assertThat(steps.upTo(day("2025-09-22")).extensions()).isEmpty();
        assertThat(steps.upTo(day("2025-09-22")).waits()).hasSize(2);
        assertThat(steps.upTo(day("2025-09-21")).waits()).hasSize(1);
        assertThat(steps.upTo(day("2025-09-20")).waits().getFirst()).isEqualTo(steps.waits().getFirst());
        assertThat(steps.upTo(day("2025-09-19")).waits()).containsExactly(new Wait(WaitFor.OPINION, ID,
                ConsultationKind.THIRD_PARTY, day("2025-09-12"), day("2025-09-15"), 0, null, 1, 2, null));
        assertThat(steps.upTo(day("2025-09-14")).waits()).containsExactly(new Wait(WaitFor.OPINION, ID,
                ConsultationKind.THIRD_PARTY, day("2025-09-12"), null, 0, null, 1, null, null));
        assertThat(steps.upTo(day("2025-09-11")).waits()).isEmpty();
    }

    @Test
    void resumed_on_a_day_nothing_is_waited_for_any_more() {
        RequestSteps steps = after(asked("2025-09-12"), letter(ID, "2025-09-12", null), back(ID, "2025-09-14"))
                .resumedOn(day("2025-09-20"));
        assertThat(steps.waits()).extracting(Wait::to).containsExactly(day("2025-09-20"), day("2025-09-14"));
        assertThat(steps.waits().getFirst().isUnasked()).isFalse();
    }

    @Test
    void from_another_start_the_same_steps_are_undisputed() {
        RequestSteps steps = after(claimed("2025-09-08"), extended("2025-09-12"));
        assertThat(steps.startingFrom(new Start(post("2025-09-09"), 7)))
                .isEqualTo(new RequestSteps(new Start(post("2025-09-09"), 7), null, steps.waits(), steps.extensions(),
                        List.of(), null, 2));
    }

    @Test
    void as_if_received_on_the_day_of_submission() {
        Receipt confirmed = new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION,
                day("2025-09-15"), day("2025-09-10"), day("2025-09-15"), "截图");
        assertThat(new Start(confirmed, 3).submitted()).isEqualTo(new Start(new Receipt(ReceiptChannel.INTERNET,
                ReceiptBasis.SUBMISSION, day("2025-09-10"), day("2025-09-10"), null, "截图"), 3));
        assertThat(new Start(post("2025-09-10"), 3).submitted().on()).isEqualTo("2025-09-10");
    }

    @Test
    void steps_are_the_same_after_they_were_written_and_read() {
        RequestSteps steps = after(claimed("2025-09-08"), asked("2025-09-12"), letter(ID, "2025-09-12", "2025-09-15"),
                extended("2025-09-12"), deferred("2025-09-15", "2025-12-31"), answered("2025-09-25"));
        JsonMapper mapper = EventCodec.mapper().rebuild()
                .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE)).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(steps), RequestSteps.class)).isEqualTo(steps);
    }

    private static RequestSteps after(RequestEvent... events) {
        List<RequestEvent> all = new ArrayList<>(List.of(new RequestReceived(ID, "653200", "1", post("2025-09-10"),
                ApplicantCategory.NATURAL_PERSON, new Sealed(ID, "n", "c"), "内容", null)));
        all.addAll(List.of(events));
        return RequestSteps.of(all);
    }

    private static Receipt post(String on) {
        return Receipt.by(ReceiptChannel.POST, day(on));
    }

    private static RequestEvent claimed(String on) {
        return new ReceiptDisputed(ID, day("2025-09-11"), post(on), "申请人", "签收记录");
    }

    private static RequestEvent asked(String on) {
        return new SupplementRequested(ID, day(on), null, 15);
    }

    private static RequestEvent fee(String on) {
        return new FeeNoticed(ID, day(on), FeeBasis.PER_PAGE, 68, BigDecimal.TEN);
    }

    private static RequestEvent letter(UUID id, String on, @org.jspecify.annotations.Nullable String reachedOn) {
        return new ConsultationOpened(ID, id, ConsultationKind.THIRD_PARTY, null, day(on),
                reachedOn == null ? null : day(reachedOn));
    }

    private static RequestEvent back(UUID id, String on) {
        return new ConsultationClosed(ID, id, day(on), ConsultationResult.CONSENT, null);
    }

    private static RequestEvent extended(String on) {
        return new ReplyExtended(ID, day(on), 20, "李某", null);
    }

    private static RequestEvent deferred(String on, String until) {
        return new ReplyDeferred(ID, day(on), day(until), "李某", "数量过多");
    }

    private static RequestEvent answered(String on) {
        return new RequestAnswered(ID, day(on), Outcome.STATE_SECRET, AnswerForm.POSTED, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
