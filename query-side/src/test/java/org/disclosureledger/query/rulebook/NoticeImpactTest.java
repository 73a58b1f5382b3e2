package org.disclosureledger.query.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;
import org.disclosureledger.query.clock.steps.ClockedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is 2026-12-20: what a sudden day off moves for reply periods that stand still. */
class NoticeImpactTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void a_paused_clock_is_listed_with_the_day_it_would_have_if_it_went_on_today() {
        AffectedClock affected = onlyReply("2026-12-25", received("2026-12-10"), asked("2026-12-14", "2026-12-15"));
        assertThat(affected.oldState()).isEqualTo(ClockState.PAUSED);
        assertThat(affected.newState()).isEqualTo(ClockState.PAUSED);
        assertThat(affected.oldDueOn()).isNull();
        assertThat(affected.newDueOn()).isNull();
        assertThat(affected.oldDueIfResumedToday()).isEqualTo("2027-01-14");
        assertThat(affected.newDueIfResumedToday()).isEqualTo("2027-01-15");
        assertThat(affected.oldUrgentOn()).isEqualTo("2027-01-14");
    }

    @Test
    void so_is_one_that_waits_for_a_supplement() {
        AffectedClock affected = onlyReply("2026-12-25", received("2026-12-10"),
                new SupplementRequested(CASE, LocalDate.of(2026, 12, 14), "请写明文号", 15));
        assertThat(affected.newState()).isEqualTo(ClockState.AWAITING_SUPPLEMENT);
        assertThat(affected.newDueIfResumedToday()).isAfter(affected.oldDueIfResumedToday());
    }

    /** The consultee's 15 working days end on 12-18, or on 12-21 when 12-14 is off. */
    @Test
    void a_clock_whose_pause_lasts_longer_is_listed_with_both_states() {
        AffectedClock affected = onlyReply("2026-12-14", received("2026-11-20"), asked("2026-11-25", "2026-11-27"));
        assertThat(affected.oldState()).isEqualTo(ClockState.RUNNING);
        assertThat(affected.newState()).isEqualTo(ClockState.PAUSED);
        assertThat(affected.oldDueOn()).isNotNull();
        assertThat(affected.newDueOn()).isNull();
        assertThat(affected.oldDueIfResumedToday()).isNull();
        assertThat(affected.newDueIfResumedToday()).isNotNull();
    }

    /** What is left of it would be over before the day off comes. */
    @Test
    void a_paused_clock_whose_day_stays_is_not_listed() {
        assertThat(replies("2026-12-31", received("2026-11-20"), asked("2026-12-14", "2026-12-15"))).isEmpty();
    }

    private static AffectedClock onlyReply(String dayOff, RequestEvent... events) {
        List<AffectedClock> replies = replies(dayOff, events);
        assertThat(replies).hasSize(1);
        return replies.getFirst();
    }

    private static List<AffectedClock> replies(String dayOff, RequestEvent... events) {
        UUID notice = RulebookEvent.noticeAt(0);
        Instant now = Instant.parse("2026-12-20T04:00:00Z");
        Rulebook entered = Rulebook.EMPTY.with(new CalendarNoticeEntered(notice, CalendarArea.NATIONAL, "试1号",
                LocalDate.of(2026, 12, 18), 2026, "", List.of(new NamedDay(LocalDate.parse(dayOff), false, "特别假日"))),
                now);
        NoticeImpact impact = new NoticeImpact(TODAY, new RulesInForce(entered).now(CalendarArea.NATIONAL),
                new RulesInForce(entered.activating(notice, now)).now(CalendarArea.NATIONAL));
        return impact.on(new ClockedRequest(CASE, "110000", "1", RequestSteps.of(List.of(events)), null)).stream()
                .filter(affected -> affected.clock() == ClockKind.REPLY).toList();
    }

    private static RequestReceived received(String day) {
        return new RequestReceived(CASE, "110000", "1", Receipt.by(ReceiptChannel.POST, LocalDate.parse(day)),
                ApplicantCategory.NATURAL_PERSON, new Sealed(CASE, "", ""), "申请公开规划", null);
    }

    private static ConsultationOpened asked(String dispatchedOn, String reachedOn) {
        return new ConsultationOpened(CASE, UUID.randomUUID(), ConsultationKind.THIRD_PARTY, null,
                LocalDate.parse(dispatchedOn), LocalDate.parse(reachedOn));
    }
}
