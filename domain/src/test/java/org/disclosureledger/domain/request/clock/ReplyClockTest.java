package org.disclosureledger.domain.request.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
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
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyClockTest {

    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final RequestReceived RECEIVED = new RequestReceived(ID, "653200", "1",
            Receipt.by(ReceiptChannel.POST, day("2025-09-10")), ApplicantCategory.NATURAL_PERSON,
            new Sealed(ID, "n", "c"), "内容", null);
    private static final ConsultationOpened CONSULTED = new ConsultationOpened(ID, ID, ConsultationKind.THIRD_PARTY,
            null, day("2025-09-15"), null);

    private final ReplyClock clock = new ReplyClock(WorkdayCalendar.latest());

    @Test
    void twenty_working_days_run_from_the_day_after_receipt() {
        ReplyPeriod period = on("2025-09-12", RECEIVED);
        assertThat(period.dueOn()).isEqualTo("2025-10-14");
        assertThat(period).extracting(ReplyPeriod::state, ReplyPeriod::used, ReplyPeriod::left)
                .containsExactly(ClockState.RUNNING, 2, 18);
        assertThat(period.days().getFirst().date()).isEqualTo("2025-09-10");
        assertThat(period.days().getLast()).isEqualTo(new ReplyPeriod.Day(day("2025-10-14"), 20, "工作日"));
    }

    @Test
    void a_consultation_stops_the_clock_until_the_opinion_is_back() {
        ReplyPeriod open = on("2025-09-20", RECEIVED, CONSULTED);
        assertThat(open.state()).isEqualTo(ClockState.PAUSED);
        assertThat(open.dueOn()).isNull();
        assertThat(open.dueIfResumedToday()).isNotNull();
        assertThat(open.used()).isEqualTo(3);
        ReplyPeriod back = on("2025-10-09", RECEIVED, CONSULTED,
                new ConsultationClosed(ID, ID, day("2025-10-09"), ConsultationResult.CONSENT, null));
        assertThat(back.dueOn()).isEqualTo("2025-10-31");
        assertThat(back.days()).extracting(ReplyPeriod.Day::reason).contains("征求意见期间");
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
        ReplyPeriod anew = on("2025-10-10", RECEIVED, noticed, new RequestSupplemented(ID, day("2025-10-09"), null));
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
        ReplyPeriod inTime = on("2025-12-01", RECEIVED, answered("2025-10-14"));
        assertThat(inTime).extracting(ReplyPeriod::state, ReplyPeriod::used, ReplyPeriod::overdueBy)
                .containsExactly(ClockState.STOPPED, 20, 0);
        assertThat(on("2025-12-01", RECEIVED, answered("2025-10-16")).overdueBy()).isEqualTo(2);
    }

    @Test
    void what_is_open_and_late_is_overdue_by_working_days() {
        assertThat(on("2025-10-14", RECEIVED)).extracting(ReplyPeriod::left, ReplyPeriod::overdueBy).containsExactly(0,
                0);
        assertThat(on("2025-10-15", RECEIVED).overdueBy()).isEqualTo(1);
    }

    @Test
    void an_answer_while_something_is_still_waited_for_stops_it_there() {
        ReplyPeriod period = on("2025-12-01", RECEIVED, CONSULTED, answered("2025-09-20"));
        assertThat(period.state()).isEqualTo(ClockState.STOPPED);
        assertThat(period.days().getLast().date()).isEqualTo("2025-09-20");
    }

    private ReplyPeriod on(String today, RequestEvent... events) {
        return clock.on(day(today), List.of(events));
    }

    private static RequestAnswered answered(String day) {
        return new RequestAnswered(ID, day(day), Outcome.DISCLOSED, AnswerForm.POSTED, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
