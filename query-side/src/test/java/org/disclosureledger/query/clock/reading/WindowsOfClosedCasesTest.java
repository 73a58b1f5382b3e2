package org.disclosureledger.query.clock.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.ClockedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A window begins when its case closes and outlives the calendar of that day. Each is shown once, whatever day it is asked
 * on: also between the last day by the one calendar and that by the other.
 */
class WindowsOfClosedCasesTest {

    private static final UUID CASE = UUID.randomUUID();

    /** The notice of 2026 was published on 2025-11-04; without it the last day would be 2026-02-20. */
    @ParameterizedTest
    @CsvSource({"2025-08-20, RUNNING", "2025-12-01, RUNNING", "2026-02-20, RUNNING", "2026-02-22, RUNNING",
            "2026-02-24, RUNNING", "2026-02-25, STOPPED", "2026-11-24, STOPPED"})
    void a_suit_window_ends_by_the_notice_that_came_after_the_closing(String today, String state) {
        LocalDate closedOn = LocalDate.of(2025, 8, 15);
        ClocksOfRequest clocks = new ClocksOfRequest(
                new ClockedRequest(CASE, "110000", "1", RequestSteps.of(List.of(received(),
                        new RequestAnswered(CASE, closedOn, Outcome.NOT_HELD, AnswerForm.POSTED, null, null),
                        new AnswerDelivered(CASE, closedOn, null))), Instant.parse("2025-08-15T04:00:00Z")),
                LocalDate.parse(today), rules(Rulebook.EMPTY, closedOn, "2025-08-15T04:00:00Z", today));

        assertThat(clocks.all()).extracting(CaseClock::id).containsExactly("reply", "reviewWindow", "suitWindow");
        CaseClock window = clocks.find("suitWindow").orElseThrow();
        assertThat(window.reading().dueOn()).isEqualTo("2026-02-24");
        assertThat(window.reading().state()).hasToString(state);
        assertThat(clocks.days(window).getLast().date()).isEqualTo("2026-02-24");
        assertThat(clocks.find("reply").orElseThrow().by().knownOn()).isEqualTo(closedOn);
    }

    /** What was published after a window lapsed does not revive it. */
    @Test
    void a_lapsed_window_keeps_the_calendar_of_its_last_day() {
        LocalDate closedOn = LocalDate.of(2026, 12, 20);
        assertThat(suitAfterReview("2026-12-22", closedOn, "2027-01-05").reading().dueOn()).isEqualTo("2027-01-05");
        CaseClock lapsed = suitAfterReview("2026-12-22", closedOn, "2027-01-06");
        assertThat(lapsed.reading().dueOn()).isEqualTo("2027-01-05");
        assertThat(lapsed.reading().isOpen()).isFalse();
        assertThat(lapsed.by().knownOn()).isEqualTo("2027-01-05");
        assertThat(suitAfterReview("2027-01-10", closedOn, "2027-02-01").reading().dueOn()).isEqualTo("2027-01-04");
    }

    /** A notice that gives 2027-01-04 off, activated two days after the review ended; without it that is the last day. */
    private static CaseClock suitAfterReview(String publishedOn, LocalDate closedOn, String today) {
        UUID notice = RulebookEvent.noticeAt(0);
        Instant activatedAt = Instant.parse("2026-12-22T04:00:00Z");
        Rulebook rulebook = Rulebook.EMPTY.with(new CalendarNoticeEntered(notice, CalendarArea.NATIONAL, "试1号",
                LocalDate.parse(publishedOn), 2027, "",
                List.of(new NamedDay(LocalDate.of(2027, 1, 4), false, "特别假日"))), activatedAt)
                .with(new CalendarNoticeActivated(notice, LocalDate.of(2026, 12, 22)), activatedAt);
        ClocksOfAppeal clocks = new ClocksOfAppeal(
                new ClockedAppeal(CASE, "110000", "复1",
                        AppealSteps.of(List.of(
                                new AppealOpened(CASE, "110000", "复1", AppealKind.REVIEW, LocalDate.of(2026, 11, 2),
                                        null, null, null),
                                new AppealConcluded(CASE, closedOn, AppealResult.values()[0], null))),
                        Instant.parse("2026-12-20T04:00:00Z")),
                LocalDate.parse(today), rules(rulebook, closedOn, "2026-12-20T04:00:00Z", today));
        assertThat(clocks.all()).extracting(CaseClock::id).containsExactly("reviewDecision", "suitAfterReviewWindow");
        return clocks.find("suitAfterReviewWindow").orElseThrow();
    }

    private static RulesOfCase rules(Rulebook rulebook, LocalDate closedOn, String recordedAt, String today) {
        RulesInForce inForce = new RulesInForce(rulebook);
        CalendarArea area = CalendarArea.NATIONAL;
        return new RulesOfCase(new RulesThen(area, inForce.now(area), LocalDate.parse(today)),
                new RulesThen(area, inForce.whenClosed(area, closedOn, Instant.parse(recordedAt)), closedOn),
                day -> new RulesThen(area, inForce.knownOn(area, day), day));
    }

    private static RequestReceived received() {
        return new RequestReceived(CASE, "110000", "1",
                Receipt.by(ReceiptChannel.POST, LocalDate.of(2025, 8, 1)), ApplicantCategory.NATURAL_PERSON,
                new Sealed(CASE, "", ""), "申请公开预算", null);
    }
}
