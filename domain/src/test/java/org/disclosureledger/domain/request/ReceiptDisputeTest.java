package org.disclosureledger.domain.request;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.dispute.DetermineReceiptDate;
import org.disclosureledger.domain.request.dispute.DisputeReceipt;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class ReceiptDisputeTest {

    private static final Receipt CLAIMED = new Receipt(ReceiptChannel.POST, ReceiptBasis.SIGNATURE, on("09-04"), null,
            null, "EMS 1234567890123，物业签收");

    private static DisputeReceipt dispute(Receipt claimed) {
        return new DisputeReceipt(ID, on("11-20"), claimed, "申请人", "物业已于9月4日签收");
    }

    private static ReceiptDisputed disputed() {
        return new ReceiptDisputed(ID, on("11-20"), CLAIMED, "申请人", "物业已于9月4日签收");
    }

    private static DetermineReceiptDate determine(String receivedOn) {
        return new DetermineReceiptDate(ID, on("12-01"), on(receivedOn), "物业不是公开工作机构，以收发室签收为准");
    }

    private static RequestScenario answered() {
        return received("09-10").and(new RequestAnswered(ID, on("09-20"), Outcome.NOT_HELD, AnswerForm.POSTED, null,
                null));
    }

    @Test
    void another_day_stands_beside_the_registered_one_with_its_evidence_also_after_the_answer() {
        received("09-10").when(dispute(CLAIMED)).then(disputed());
        answered().when(dispute(CLAIMED)).then(disputed());
        answered().and(disputed()).when(determine("09-04"))
                .then(new ReceiptDateDetermined(ID, on("12-01"), CLAIMED, "物业不是公开工作机构，以收发室签收为准"));
    }

    @Test
    void the_claimed_day_is_another_one_and_possible() {
        received("09-10").when(dispute(Receipt.by(ReceiptChannel.POST, on("09-10")))).thenRefusedBy("ClaimDiffers",
                "第三十一条");
        received("09-10").when(dispute(Receipt.by(ReceiptChannel.POST, LocalDate.of(2026, 1, 5))))
                .thenRefusedBy("PossibleDay", "policy:");
        answered().when(dispute(Receipt.by(ReceiptChannel.POST, on("09-21")))).thenRefusedBy("ReceivedBeforeEveryStep",
                "第三十一条");
        received("09-10").when(dispute(Receipt.by(ReceiptChannel.POST, on("11-25")))).thenRefusedBy("NotBefore",
                "policy:");
    }

    @Test
    void somebody_claims_it_for_a_reason() {
        received("09-10").when(new DisputeReceipt(ID, on("11-20"), CLAIMED, " ", "r")).thenRefusedBy("ClaimantNamed",
                "policy:");
        received("09-10").when(new DisputeReceipt(ID, on("11-20"), CLAIMED, "申请人", " ")).thenRefusedBy("ReasonGiven",
                "policy:");
    }

    @Test
    void two_days_stand_side_by_side_never_three() {
        received("09-10").and(disputed()).when(dispute(Receipt.by(ReceiptChannel.POST, on("09-01"))))
                .thenRefusedBy("OneDisputeAtATime", "policy:one-receipt-dispute-at-a-time", "2025-09-04");
    }

    @Test
    void one_of_the_two_is_determined_with_a_reason_and_only_when_there_are_two() {
        received("09-10").and(disputed()).when(determine("09-10")).then(new ReceiptDateDetermined(ID, on("12-01"),
                Receipt.by(ReceiptChannel.POST, on("09-10")), "物业不是公开工作机构，以收发室签收为准"));
        received("09-10").and(disputed()).when(determine("09-08")).thenRefusedBy("OneOfTheTwo", "第三十一条",
                "2025-09-04");
        received("09-10").when(determine("09-10")).thenRefusedBy("ReceiptIsDisputed", "policy:");
        received("09-10").and(disputed()).when(new DetermineReceiptDate(ID, on("12-01"), on("09-10"), ""))
                .thenRefusedBy("ReasonGiven", "policy:");
    }

    @Test
    void nothing_is_determined_before_it_was_disputed() {
        received("09-10").and(disputed())
                .when(new DetermineReceiptDate(ID, on("11-19"), on("09-10"), "以收发室签收为准"))
                .thenRefusedBy("NotBefore", "policy:", "争议提出日期");
        received("09-10").and(disputed())
                .when(new DetermineReceiptDate(ID, on("11-20"), on("09-10"), "以收发室签收为准")).thenWithoutRemarks();
    }

    /** The answer came while the later day was arguable: it decided by itself that the request was there. */
    @Test
    void a_receipt_is_not_determined_behind_a_step_that_was_taken_and_the_step_is_remarked() {
        ReceiptDisputed later = new ReceiptDisputed(ID, on("09-18"), Receipt.by(ReceiptChannel.POST, on("09-16")),
                "收发室", "9月16日才转到");
        AnswerRequest early = new AnswerRequest(ID, on("09-15"), Outcome.NOT_HELD, AnswerForm.POSTED, null, null);
        received("09-10").and(later).when(early).thenRemarked("AfterBothArguableDays", "2025-09-16");
        received("09-10").and(later)
                .when(new RequestSupplement(ID, on("09-15"), null, 15)).thenRemarked("AfterBothArguableDays");
        received("09-10").and(later)
                .when(new AnswerRequest(ID, on("09-16"), Outcome.NOT_HELD, AnswerForm.POSTED, null, null))
                .thenWithoutRemarks();
        RequestScenario answered = received("09-10").and(later)
                .and(new RequestAnswered(ID, on("09-15"), Outcome.NOT_HELD, AnswerForm.POSTED, null, null));
        answered.when(determine("09-16")).thenRefusedBy("ReceivedBeforeEveryStep", "第三十一条", "2025-09-15");
        answered.when(determine("09-10")).thenWithoutRemarks();
    }

    @Test
    void a_disputed_receipt_is_determined_not_corrected() {
        CorrectReceiptDate correct = new CorrectReceiptDate(ID, on("12-01"),
                Receipt.by(ReceiptChannel.POST, on("09-08")), "签收单为准");
        received("09-10").and(disputed()).when(correct).thenRefusedBy("ReceiptUndisputed",
                "policy:one-receipt-dispute-at-a-time", "请先认定");
    }
}
