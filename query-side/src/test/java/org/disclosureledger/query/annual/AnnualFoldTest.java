package org.disclosureledger.query.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.RecordedEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Each line: row, column, years, and the number of the event that put the case there. */
class AnnualFoldTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void an_open_request_is_new_in_its_year_and_carried_over_without_end() {
        assertThat(members(received(2023))).containsExactlyInAnyOrder("1 naturalPerson 2023-2023 by 0",
                "4 naturalPerson 2023-9999 by 0", "2 naturalPerson 2024-9999 by 0");
    }

    @Test
    void answered_in_the_year_of_receipt_it_is_never_carried_over() {
        assertThat(members(received(2023), answered("2023-12-31"))).containsExactlyInAnyOrder(
                "1 naturalPerson 2023-2023 by 0", "3.1 naturalPerson 2023-2023 by 1");
    }

    @Test
    void answered_two_years_later_it_is_carried_over_in_between() {
        assertThat(members(received(2022), answered("2024-01-01"))).containsExactlyInAnyOrder(
                "1 naturalPerson 2022-2022 by 0", "4 naturalPerson 2022-2023 by 0", "2 naturalPerson 2023-2024 by 0",
                "3.1 naturalPerson 2024-2024 by 1");
    }

    @Test
    void a_withdrawal_counts_as_3_6_3() {
        assertThat(members(received(2023),
                new RequestWithdrawn(ID, day("2023-05-01"), WithdrawalReason.OTHER, null)))
                .contains("3.6.3 naturalPerson 2023-2023 by 1");
    }

    @Test
    void a_corrected_outcome_moves_only_the_outcome_and_names_the_correction() {
        assertThat(members(received(2023), answered("2023-05-01"),
                new OutcomeCorrected(ID, day("2025-02-01"), Outcome.NOT_HELD, "误录"))).containsExactlyInAnyOrder(
                        "1 naturalPerson 2023-2023 by 0", "3.4.1 naturalPerson 2023-2023 by 2");
    }

    @Test
    void a_corrected_receipt_date_moves_the_new_one_and_the_carry_over_whose_event_stays_the_receipt() {
        assertThat(members(received(2023), answered("2023-05-01"), receiptCorrected("2022-12-30")))
                .containsExactlyInAnyOrder("1 naturalPerson 2022-2022 by 2", "4 naturalPerson 2022-2022 by 0",
                        "2 naturalPerson 2023-2023 by 0", "3.1 naturalPerson 2023-2023 by 1");
    }

    @Test
    void a_disputed_receipt_moves_nothing_until_it_is_determined() {
        Receipt claimed = Receipt.by(ReceiptChannel.POST, day("2022-12-30"));
        ReceiptDisputed disputed = new ReceiptDisputed(ID, day("2023-06-01"), claimed, "申请人", "物业已签收");
        assertThat(members(received(2023), answered("2023-05-01"), disputed)).containsExactlyInAnyOrder(
                "1 naturalPerson 2023-2023 by 0", "3.1 naturalPerson 2023-2023 by 1");
        assertThat(members(received(2023), answered("2023-05-01"), disputed,
                new ReceiptDateDetermined(ID, day("2023-07-01"), claimed, "以物业签收记录为准"))).containsExactlyInAnyOrder(
                        "1 naturalPerson 2022-2022 by 3", "4 naturalPerson 2022-2022 by 0",
                        "2 naturalPerson 2023-2023 by 0", "3.1 naturalPerson 2023-2023 by 1");
    }

    @Test
    void a_dispute_decided_for_the_registered_day_moves_nothing() {
        Receipt claimed = Receipt.by(ReceiptChannel.POST, day("2022-12-30"));
        Receipt registered = Receipt.by(ReceiptChannel.POST, day("2023-03-01"));
        assertThat(members(received(2023), new ReceiptDisputed(ID, day("2023-06-01"), claimed, "申请人", "物业已签收"),
                new ReceiptDateDetermined(ID, day("2023-07-01"), registered, "以收发室签收为准")))
                .contains("1 naturalPerson 2023-2023 by 0");
    }

    @Test
    void a_receipt_date_corrected_within_its_year_moves_nothing() {
        assertThat(members(received(2023), receiptCorrected("2023-11-30"))).contains("1 naturalPerson 2023-2023 by 0");
    }

    @Test
    void a_corrected_category_moves_new_and_outcome_to_another_column() {
        assertThat(members(received(2023), answered("2024-05-01"),
                new ApplicantCategoryCorrected(ID, day("2024-06-01"), ApplicantCategory.BUSINESS, "误录")))
                .containsExactlyInAnyOrder("1 business 2023-2023 by 2", "4 business 2023-2023 by 0",
                        "2 business 2024-2024 by 0", "3.1 business 2024-2024 by 2");
    }

    @Test
    void a_new_answer_after_an_appeal_changes_nothing() {
        assertThat(members(received(2023), answered("2023-05-01"), new AnswerReplaced(ID, day("2024-05-01"),
                Outcome.NOT_HELD, AnswerForm.POSTED, null, null, null))).containsExactlyInAnyOrder(
                        "1 naturalPerson 2023-2023 by 0", "3.1 naturalPerson 2023-2023 by 1");
    }

    @Test
    void a_voided_registration_counts_nowhere() {
        assertThat(members(received(2023), answered("2023-05-01"),
                new RegistrationVoided(ID, day("2024-05-01"), "误录"))).isEmpty();
    }

    @Test
    void an_appeal_is_pending_from_acceptance_to_the_year_before_its_end() {
        assertThat(members(opened(2022))).containsExactly("review pending 2022-9999 by 0");
        assertThat(members(opened(2022), concluded("2024-03-01"))).containsExactlyInAnyOrder(
                "review pending 2022-2023 by 0", "review upheld 2024-2024 by 1");
        assertThat(members(opened(2022), concluded("2022-03-01"))).containsExactly("review upheld 2022-2022 by 1");
    }

    @Test
    void corrections_of_an_appeal_move_it() {
        AppealCorrected toCourt = new AppealCorrected(ID, day("2024-04-01"), "改", AppealKind.DIRECT_LITIGATION,
                day("2023-01-02"), null, "误录");
        assertThat(members(opened(2022), concluded("2024-03-01"), toCourt)).containsExactlyInAnyOrder(
                "directLitigation pending 2023-2023 by 2", "directLitigation upheld 2024-2024 by 2");
        assertThat(members(opened(2022), concluded("2024-03-01"), new AppealConclusionCorrected(ID, day("2024-04-01"),
                day("2023-12-31"), AppealResult.CORRECTED, "误录"))).containsExactlyInAnyOrder(
                        "review pending 2022-2022 by 0", "review corrected 2023-2023 by 2");
        assertThat(members(opened(2022), new AppealVoided(ID, day("2024-04-01"), "误录"))).isEmpty();
    }

    private static RequestReceived received(int year) {
        return new RequestReceived(ID, "653200", "1号", Receipt.by(ReceiptChannel.POST, LocalDate.of(year, 3, 1)),
                ApplicantCategory.NATURAL_PERSON, new Sealed(ID, "", ""), "内容", null);
    }

    private static RequestAnswered answered(String on) {
        return new RequestAnswered(ID, day(on), Outcome.DISCLOSED, AnswerForm.POSTED, null, null);
    }

    private static ReceiptDateCorrected receiptCorrected(String to) {
        return new ReceiptDateCorrected(ID, day("2025-01-01"), Receipt.by(ReceiptChannel.POST, day(to)), "误录");
    }

    private static AppealOpened opened(int year) {
        return new AppealOpened(ID, "653200", "1案", AppealKind.REVIEW, LocalDate.of(year, 1, 5), null, null, null);
    }

    private static AppealConcluded concluded(String on) {
        return new AppealConcluded(ID, day(on), AppealResult.UPHELD, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> members(DomainEvent... events) {
        List<CaseEvent> recorded = new ArrayList<>();
        for (DomainEvent event : events) {
            int version = recorded.size();
            recorded.add(new CaseEvent(new RecordedEvent("request", ID, version, String.valueOf(version), "", "1",
                    Instant.EPOCH, null, "", null, 0), event));
        }
        return AnnualChanges.of(Map.of(ID, recorded), Map.of()).written().stream()
                .map(m -> "%s %s %d-%d by %s".formatted(m.cell().row(), m.cell().column(), m.from(), m.to(),
                        m.mark().eventId()))
                .toList();
    }
}
