package org.disclosureledger.domain.request.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.consult.ConsultationResult;
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
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** Given the acts on a request, what its clocks say on a day. */
final class GivenRequest {

    static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private final List<RequestEvent> events = new ArrayList<>();
    private ClockRules rules = ClockRules.shipped();

    static GivenRequest received(String day) {
        return received(Receipt.by(ReceiptChannel.POST, day(day)));
    }

    static GivenRequest received(Receipt receipt) {
        return new GivenRequest().and(new RequestReceived(ID, "653200", "1", receipt,
                ApplicantCategory.NATURAL_PERSON, new Sealed(ID, "n", "c"), "内容", null));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Names a consultation. */
    static UUID letter(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    GivenRequest and(RequestEvent event) {
        events.add(event);
        return this;
    }

    GivenRequest where(PolicySetting setting, int value) {
        return where(setting, "2019-01-01", value);
    }

    GivenRequest where(PolicySetting setting, String from, int value) {
        rules = new ClockRules(rules.calendar(), rules.policies().with(setting.name(), day(from), value));
        return this;
    }

    GivenRequest by(WorkdayCalendar calendar) {
        rules = new ClockRules(calendar, rules.policies());
        return this;
    }

    GivenRequest supplementAsked(String on) {
        return and(new SupplementRequested(ID, day(on), null, 15));
    }

    GivenRequest supplemented(String on) {
        return and(new RequestSupplemented(ID, day(on), null));
    }

    GivenRequest feeAsked(String on) {
        return and(new FeeNoticed(ID, day(on), FeeBasis.PER_PAGE, 68, BigDecimal.TEN));
    }

    GivenRequest paid(String on) {
        return and(new FeePaid(ID, day(on), BigDecimal.TEN));
    }

    GivenRequest asked(String letter, String on) {
        return asked(letter, ConsultationKind.THIRD_PARTY, on, null);
    }

    GivenRequest asked(String letter, ConsultationKind kind, String on, @Nullable String reachedOn) {
        return and(new ConsultationOpened(ID, letter(letter), kind, null, day(on),
                reachedOn == null ? null : day(reachedOn)));
    }

    GivenRequest reached(String letter, String on) {
        return and(new ConsultationReached(ID, letter(letter), day(on), null));
    }

    GivenRequest opinionBack(String letter, String on) {
        return and(new ConsultationClosed(ID, letter(letter), day(on), ConsultationResult.CONSENT, null));
    }

    GivenRequest extended(String on, int workingDays) {
        return and(new ReplyExtended(ID, day(on), workingDays, "李某", null));
    }

    GivenRequest deferred(String on, String until) {
        return and(new ReplyDeferred(ID, day(on), day(until), "李某", "数量过多"));
    }

    /** Claimed on the very day that is claimed. */
    GivenRequest claimed(String receivedOn) {
        return claimed(receivedOn, receivedOn);
    }

    GivenRequest claimed(String receivedOn, String disputedOn) {
        return and(new ReceiptDisputed(ID, day(disputedOn), Receipt.by(ReceiptChannel.POST, day(receivedOn)), "申请人",
                "签收记录"));
    }

    GivenRequest determined(String receivedOn) {
        return and(new ReceiptDateDetermined(ID, day("2025-12-31"), Receipt.by(ReceiptChannel.POST, day(receivedOn)),
                "邮政签收"));
    }

    GivenRequest answered(String on) {
        return answered(on, Outcome.DISCLOSED);
    }

    GivenRequest answered(String on, Outcome outcome) {
        return and(new RequestAnswered(ID, day(on), outcome, AnswerForm.POSTED, null, null));
    }

    GivenRequest delivered(String on) {
        return and(new AnswerDelivered(ID, day(on), null));
    }

    RequestSteps steps() {
        return RequestSteps.of(events);
    }

    ClockReading on(String today) {
        return new ReplyClock(rules).on(day(today), steps());
    }

    List<ClockDay> days(String today) {
        return new ReplyClock(rules).days(day(today), steps());
    }

    List<ClockReading> all(String today) {
        return new RequestClocks(rules).on(day(today), steps());
    }

    ClockReading one(ClockKind kind, String today) {
        List<ClockReading> found = all(today).stream().filter(r -> r.kind() == kind).toList();
        assertThat(found).as(kind.name()).hasSize(1);
        return found.getFirst();
    }

    List<ClockDay> days(ClockKind kind, @Nullable UUID part, String today) {
        return new RequestClocks(rules).days(kind, part, day(today), steps());
    }

    ClockDay row(String date, String today) {
        return days(today).stream().filter(d -> d.date().equals(day(date))).findFirst().orElseThrow();
    }

    /** Due on that day, whichever way it is asked. */
    void isDue(String due, String today) {
        assertThat(on(today).dueOn()).isEqualTo(due);
        assertThat(days(today).getLast().date()).isEqualTo(due);
    }

    void stands(ClockState state, String today) {
        ClockReading reading = on(today);
        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.dueOn()).isNull();
        assertThat(reading.overdueBy()).isZero();
    }
}
