package org.disclosureledger.domain.request.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
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
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyClockTest {

    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final RequestReceived RECEIVED = new RequestReceived(ID, "653200", "1",
            Receipt.by(ReceiptChannel.POST, day("2025-09-10")), ApplicantCategory.NATURAL_PERSON,
            new Sealed(ID, "n", "c"), "内容", null);
    private static final ConsultationOpened CONSULTED = new ConsultationOpened(ID, ID, ConsultationKind.THIRD_PARTY,
            null, day("2025-09-15"), null);

    private final ReplyClock clock = new ReplyClock(ClockRules.shipped());

    @Test
    void twenty_working_days_run_from_the_day_after_receipt() {
        ClockReading period = on("2025-09-12", RECEIVED);
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
        assertThat(period).extracting(ClockReading::state, ClockReading::used, ClockReading::left)
                .containsExactly(ClockState.RUNNING, 2, 18);
        List<ClockDay> days = days("2025-09-12", RECEIVED);
        assertThat(days.getFirst().date()).isEqualTo("2025-09-10");
        assertThat(days.getLast()).isEqualTo(
                new ClockDay(day("2025-10-14"), 20, "工作日", null, "国办发明电〔2024〕12号", List.of()));
    }

    @Test
    void a_consultation_stops_the_clock_until_the_opinion_is_back() {
        ClockReading open = on("2025-09-20", RECEIVED, CONSULTED);
        assertThat(open.state()).isEqualTo(ClockState.PAUSED);
        assertThat(open.dueOn()).isNull();
        assertThat(open.dueIfResumedToday()).isNotNull();
        assertThat(open.used()).isEqualTo(3);
        ConsultationClosed closed = new ConsultationClosed(ID, ID, day("2025-10-09"), ConsultationResult.CONSENT, null);
        ClockReading back = on("2025-10-09", RECEIVED, CONSULTED, closed);
        assertThat(back.dueOn()).isEqualTo("2025-10-31");
        assertThat(back.dueWithoutPauses()).isEqualTo("2025-10-14");
        assertThat(days("2025-10-09", RECEIVED, CONSULTED, closed)).extracting(ClockDay::reason).contains("征求意见期间");
    }

    @Test
    void an_extension_makes_it_longer() {
        assertThat(on("2025-10-20", RECEIVED, new ReplyExtended(ID, day("2025-10-14"), 20, "李某", null)).dueOn())
                .isEqualTo("2025-11-11");
    }

    @Test
    void a_supplement_begins_it_anew() {
        SupplementRequested noticed = new SupplementRequested(ID, day("2025-09-15"), null, 15);
        assertThat(on("2025-09-20", RECEIVED, noticed).state()).isEqualTo(ClockState.AWAITING_SUPPLEMENT);
        ClockReading anew = on("2025-10-10", RECEIVED, noticed, new RequestSupplemented(ID, day("2025-10-09"), null));
        assertThat(anew.dueOn()).isEqualTo("2025-11-05");
        assertThat(anew.used()).isEqualTo(1);
    }

    @Test
    void payment_begins_it_anew() {
        FeeNoticed noticed = new FeeNoticed(ID, day("2025-09-15"), FeeBasis.PER_PAGE, 68, BigDecimal.TEN);
        assertThat(on("2025-09-20", RECEIVED, noticed).state()).isEqualTo(ClockState.AWAITING_PAYMENT);
        assertThat(on("2025-10-10", RECEIVED, noticed, new FeePaid(ID, day("2025-10-09"), BigDecimal.TEN)).dueOn())
                .isEqualTo("2025-11-05");
    }

    @Test
    void an_answer_stops_it_and_shows_by_how_much_it_was_late() {
        ClockReading inTime = on("2025-12-01", RECEIVED, answered("2025-10-14"));
        assertThat(inTime).extracting(ClockReading::state, ClockReading::used, ClockReading::overdueBy)
                .containsExactly(ClockState.STOPPED, 20, 0);
        assertThat(on("2025-12-01", RECEIVED, answered("2025-10-16")).overdueBy()).isEqualTo(2);
    }

    @Test
    void what_is_open_and_late_is_overdue_by_working_days() {
        assertThat(on("2025-10-14", RECEIVED)).extracting(ClockReading::left, ClockReading::overdueBy).containsExactly(
                0,
                0);
        assertThat(on("2025-10-15", RECEIVED).overdueBy()).isEqualTo(1);
    }

    @Test
    void an_answer_while_something_is_still_waited_for_stops_it_there() {
        ClockReading period = on("2025-12-01", RECEIVED, CONSULTED, answered("2025-09-20"));
        assertThat(period.state()).isEqualTo(ClockState.STOPPED);
        assertThat(days("2025-12-01", RECEIVED, CONSULTED, answered("2025-09-20")).getLast().date())
                .isEqualTo("2025-09-20");
    }

    private ClockReading on(String today, RequestEvent... events) {
        return clock.on(day(today), RequestSteps.of(List.of(events)));
    }

    private List<ClockDay> days(String today, RequestEvent... events) {
        return clock.days(day(today), RequestSteps.of(List.of(events)));
    }

    private static RequestAnswered answered(String day) {
        return new RequestAnswered(ID, day(day), Outcome.DISCLOSED, AnswerForm.POSTED, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
