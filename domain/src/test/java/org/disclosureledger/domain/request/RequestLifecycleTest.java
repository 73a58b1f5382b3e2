package org.disclosureledger.domain.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.answer.ReplaceAnswer;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.CorrectApplicantCategory;
import org.disclosureledger.domain.request.correct.CorrectOutcome;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.correct.VoidRegistration;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

import static org.disclosureledger.domain.request.RequestScenario.APPLICANT;
import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.nothing;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class RequestLifecycleTest {

    private static final UUID FIRST = UUID.fromString("33333333-3333-4333-8333-333333333331");
    private static final UUID APPEAL = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private static RequestAnswered answered(String day, Outcome outcome) {
        return new RequestAnswered(ID, on(day), outcome, AnswerForm.POSTED, "公复〔2025〕1号", null);
    }

    private static AnswerRequest answer(String day, Outcome outcome) {
        return new AnswerRequest(ID, on(day), outcome, AnswerForm.POSTED, "公复〔2025〕1号", null);
    }

    private static RegisterRequest register(Receipt receipt) {
        return new RegisterRequest(ID, "653200", "2025-0001", receipt, ApplicantCategory.NATURAL_PERSON, APPLICANT,
                "申请公开土地征收批复", null);
    }

    @Nested
    class Receiving {

        @Test
        void a_request_is_received() {
            Receipt receipt = Receipt.by(ReceiptChannel.IN_PERSON, on("09-10"));
            nothing().when(register(receipt)).then(new RequestReceived(ID, "653200", "2025-0001", receipt,
                    ApplicantCategory.NATURAL_PERSON, APPLICANT, "申请公开土地征收批复", null));
        }

        @Test
        void a_request_is_not_received_tomorrow() {
            nothing().when(register(Receipt.by(ReceiptChannel.POST, LocalDate.of(2026, 1, 1))))
                    .thenRefusedBy("PossibleDay", "policy:legal-date-is-a-fact");
        }

        @Test
        void a_request_is_not_older_than_the_first_regulation() {
            nothing().when(register(Receipt.by(ReceiptChannel.POST, LocalDate.of(202, 9, 1))))
                    .thenRefusedBy("PossibleDay", "policy:legal-date-is-a-fact");
        }

        @Test
        void what_is_received_was_submitted_before() {
            nothing().when(register(new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION,
                    on("09-10"), on("09-11"), null, null))).thenRefusedBy("SubmittedBeforeReceived", "第三十一条");
        }

        @Test
        void a_request_is_registered_once() {
            received("09-10").when(register(Receipt.by(ReceiptChannel.POST, on("09-10"))))
                    .thenRefusedBy("RegisterOnlyOnce", "policy:");
        }

        @Test
        void an_act_needs_a_registered_request() {
            nothing().when(answer("09-12", Outcome.DISCLOSED)).thenRefusedBy("RequestIsRegistered", "第四十五条");
        }
    }

    @Nested
    class Supplementing {

        @Test
        void a_supplement_follows_its_notice() {
            received("09-10").when(new RequestSupplement(ID, on("09-15"), "写明文号", 15))
                    .then(new SupplementRequested(ID, on("09-15"), "写明文号", 15));
            received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15))
                    .when(new RecordSupplement(ID, on("09-20"), null))
                    .then(new RequestSupplemented(ID, on("09-20"), null));
        }

        @Test
        void a_supplement_without_a_notice_is_refused_but_recorded_when_it_happened_long_ago() {
            RecordSupplement supplement = new RecordSupplement(ID, on("09-20"), null);
            received("09-10").when(supplement).thenRefusedBy("SupplementWasRequested", "第三十条");
            received("09-10").reconstructed().when(supplement).thenRemarked("SupplementWasRequested");
        }

        @Test
        void a_supplement_does_not_come_before_its_notice_even_long_ago() {
            received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15)).reconstructed()
                    .when(new RecordSupplement(ID, on("09-14"), null))
                    .thenRefusedBy("NotBefore", "第三十条");
        }

        @Test
        void a_second_notice_waits_for_the_first_and_is_then_remarked() {
            RequestScenario noticed = received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15));
            noticed.when(new RequestSupplement(ID, on("09-16"), null, 15)).thenRefusedBy("OneNoticeAtATime", "policy:");
            noticed.and(new RequestSupplemented(ID, on("09-20"), null))
                    .when(new RequestSupplement(ID, on("09-22"), null, 15)).thenRemarked("NotifiedOnce");
        }

        @Test
        void nothing_is_supplemented_after_the_answer() {
            received("09-10").and(answered("09-20", Outcome.DISCLOSED))
                    .when(new RecordSupplement(ID, on("09-25"), null))
                    .thenRefusedBy("ConcludedStaysConcluded", "policy:concluded-stays-concluded", "2025-09-20");
        }
    }

    @Nested
    class Extending {

        private final ExtendReply extend = new ExtendReply(ID, on("10-09"), 20, "李某", null);

        @Test
        void the_reply_is_extended_by_up_to_twenty_working_days() {
            received("09-10").when(extend).then(new ReplyExtended(ID, on("10-09"), 20, "李某", null));
            received("09-10").when(new ExtendReply(ID, on("10-09"), 21, "李某", null))
                    .thenRefusedBy("ExtensionWithinLimit", "第三十三条");
            received("09-10").when(new ExtendReply(ID, on("10-09"), 0, "李某", null))
                    .thenRefusedBy("ExtensionAddsDays", "第三十三条");
        }

        @Test
        void an_unlawful_extension_of_the_past_is_remarked() {
            received("09-10").reconstructed().when(new ExtendReply(ID, on("10-09"), 25, null, null))
                    .thenRemarked("ExtensionWithinLimit");
        }

        @Test
        void it_is_extended_once_and_with_the_consent_of_the_head() {
            received("09-10").and(new ReplyExtended(ID, on("10-09"), 10, "李某", null)).when(extend)
                    .thenRefusedBy("ExtendOnce", "policy:one-extension-only");
            received("09-10").when(new ExtendReply(ID, on("10-09"), 20, " ", null))
                    .thenRefusedBy("ApprovedByTheHead", "第三十三条");
        }
    }

    @Nested
    class Consulting {

        private final ConsultationOpened opened = new ConsultationOpened(ID, FIRST, ConsultationKind.THIRD_PARTY, null,
                on("09-15"), null);

        @Test
        void an_opinion_is_asked_for_and_comes_back() {
            received("09-10")
                    .when(new OpenConsultation(ID, FIRST, ConsultationKind.THIRD_PARTY, null, on("09-15"), null))
                    .then(opened);
            received("09-10").and(opened)
                    .when(new CloseConsultation(ID, FIRST, on("10-09"), ConsultationResult.CONSENT, null))
                    .then(new ConsultationClosed(ID, FIRST, ConsultationKind.THIRD_PARTY, on("10-09"),
                            ConsultationResult.CONSENT, null));
        }

        @Test
        void an_opinion_does_not_come_back_before_it_was_asked_for_or_twice() {
            CloseConsultation early = new CloseConsultation(ID, FIRST, on("09-14"), ConsultationResult.CONSENT, null);
            received("09-10").and(opened).when(early).thenRefusedBy("NotBefore", "第三十二条");
            received("09-10").when(early).thenRefusedBy("ConsultationIsOpen", "policy:");
        }

        @Test
        void an_opinion_may_be_recorded_after_the_answer() {
            received("09-10").and(opened).and(answered("09-20", Outcome.DISCLOSED))
                    .when(new CloseConsultation(ID, FIRST, on("09-18"), ConsultationResult.CONSENT, null))
                    .then(new ConsultationClosed(ID, FIRST, ConsultationKind.THIRD_PARTY, on("09-18"),
                            ConsultationResult.CONSENT, null));
        }

        @Test
        void an_answer_without_waiting_for_the_opinion_is_remarked() {
            received("09-10").and(opened).when(answer("09-20", Outcome.DISCLOSED))
                    .thenRemarked("OpinionsBackBeforeTheAnswer");
        }
    }

    @Nested
    class Charging {

        private final BigDecimal amount = new BigDecimal("380.00");

        @Test
        void a_fee_is_noticed_and_paid() {
            received("09-10").when(new NoticeFee(ID, on("09-15"), FeeBasis.PER_PAGE, 68, amount))
                    .then(new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, amount));
            received("09-10").and(new FeeNoticed(ID, on("09-15"), FeeBasis.PER_PAGE, 68, amount))
                    .when(new RecordPayment(ID, on("09-20"), amount)).then(new FeePaid(ID, on("09-20"), amount));
        }

        @Test
        void nothing_is_paid_that_was_not_asked_for() {
            received("09-10").when(new RecordPayment(ID, on("09-20"), amount)).thenRefusedBy("FeeIsDue", "109号");
            received("09-10").when(new NoticeFee(ID, on("09-15"), FeeBasis.PER_PAGE, 68, BigDecimal.ZERO))
                    .thenRefusedBy("AmountIsPositive", "109号");
            received("09-10").when(new NoticeFee(ID, on("09-15"), FeeBasis.PER_PAGE, 68, new BigDecimal("1e400000")))
                    .thenRefusedBy("AmountIsPositive", "109号");
        }
    }

    @Nested
    class Answering {

        @Test
        void a_request_is_answered_and_the_answer_delivered() {
            received("09-10").when(answer("09-20", Outcome.NOT_HELD)).then(answered("09-20", Outcome.NOT_HELD));
            received("09-10").and(answered("09-20", Outcome.NOT_HELD))
                    .when(new RecordDelivery(ID, on("09-22"), "EMS")).then(new AnswerDelivered(ID, on("09-22"), "EMS"));
        }

        @Test
        void a_request_is_answered_once() {
            received("09-10").and(answered("09-20", Outcome.NOT_HELD)).when(answer("09-21", Outcome.DISCLOSED))
                    .thenRefusedBy("AnswerOnlyOnce", "第三十六条");
        }

        @Test
        void an_answer_follows_the_receipt_and_every_step() {
            received("09-10").when(answer("09-09", Outcome.NOT_HELD)).thenRefusedBy("NotBefore", "第三十三条");
            received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15))
                    .when(answer("09-14", Outcome.NOT_HELD)).thenRefusedBy("NotBefore", "第三十三条");
        }

        @Test
        void three_outcomes_presuppose_a_step() {
            received("09-10").when(answer("10-20", Outcome.SUPPLEMENT_MISSED)).thenRefusedBy("OutcomeFollowsItsSteps",
                    "第三十条");
            received("09-10").when(answer("10-20", Outcome.STILL_UNCLEAR)).thenRefusedBy("OutcomeFollowsItsSteps",
                    "第三十条");
            received("09-10").reconstructed().when(answer("10-20", Outcome.FEE_UNPAID))
                    .thenRemarked("OutcomeFollowsItsSteps");
            received("09-10").and(new SupplementRequested(ID, on("09-15"), null, 15))
                    .when(answer("10-20", Outcome.SUPPLEMENT_MISSED))
                    .then(answered("10-20", Outcome.SUPPLEMENT_MISSED));
        }

        @Test
        void an_answer_is_made_anew_only_after_an_appeal() {
            RequestScenario answered = received("09-10").and(answered("09-20", Outcome.NOT_HELD));
            answered.when(new ReplaceAnswer(ID, on("12-01"), Outcome.DISCLOSED, AnswerForm.POSTED, "2号", APPEAL, null))
                    .then(new AnswerReplaced(ID, on("12-01"), Outcome.DISCLOSED, AnswerForm.POSTED, "2号", APPEAL,
                            null));
            answered.when(new ReplaceAnswer(ID, on("12-01"), Outcome.DISCLOSED, AnswerForm.POSTED, "2号", null, null))
                    .thenRefusedBy("ReplacedAfterAnAppeal", "第六十四条");
        }

        @Test
        void an_answer_that_is_not_made_is_not_delivered() {
            received("09-10").when(new RecordDelivery(ID, on("09-22"), null)).thenRefusedBy("FollowsTheAnswer",
                    "第三十三条");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void an_applicant_withdraws_before_the_answer_only() {
            WithdrawRequest withdraw = new WithdrawRequest(ID, on("09-20"), WithdrawalReason.NO_LONGER_NEEDED, null);
            received("09-10").when(withdraw)
                    .then(new RequestWithdrawn(ID, on("09-20"), WithdrawalReason.NO_LONGER_NEEDED, null));
            received("09-10").and(answered("09-15", Outcome.DISCLOSED)).when(withdraw)
                    .thenRefusedBy("ConcludedStaysConcluded", "policy:concluded-stays-concluded", "办理更正");
        }

        @Test
        void a_withdrawn_request_is_neither_answered_nor_delivered() {
            RequestScenario withdrawn = received("09-10")
                    .and(new RequestWithdrawn(ID, on("09-20"), WithdrawalReason.OTHER, null));
            withdrawn.when(answer("09-25", Outcome.DISCLOSED)).thenRefusedBy("WithdrawnIsClosed", "第三十六条");
            withdrawn.when(new RecordSupplement(ID, on("09-25"), null))
                    .thenRefusedBy("ConcludedStaysConcluded", "policy:", "申请人撤回");
            withdrawn.when(new RecordDelivery(ID, on("09-25"), null)).thenRefusedBy("AnswerAwaitsDelivery", "235号");
        }
    }

    @Nested
    class Correcting {

        private final RequestScenario answered = received("09-10").and(answered("09-20", Outcome.NOT_HELD));

        @Test
        void what_was_recorded_wrongly_is_corrected_with_a_reason() {
            Receipt receipt = Receipt.by(ReceiptChannel.POST, on("09-08"));
            answered.when(new CorrectReceiptDate(ID, on("10-01"), receipt, "签收单为准"))
                    .then(new ReceiptDateCorrected(ID, on("10-01"), receipt, "签收单为准"));
            answered.when(new CorrectApplicantCategory(ID, on("10-01"), ApplicantCategory.BUSINESS, "登记错误"))
                    .then(new ApplicantCategoryCorrected(ID, on("10-01"), ApplicantCategory.BUSINESS, "登记错误"));
            answered.when(new CorrectOutcome(ID, on("10-01"), Outcome.DISCLOSED, "录入错误"))
                    .then(new OutcomeCorrected(ID, on("10-01"), Outcome.DISCLOSED, "录入错误"));
            answered.when(new CorrectRegistration(ID, on("10-01"), "2025-0002", null, "内容", null, "登记错误"))
                    .then(new RegistrationCorrected(ID, on("10-01"), "2025-0002", null, "内容", null, "登记错误"));
        }

        @Test
        void a_correction_gives_a_reason_and_changes_something() {
            answered.when(new CorrectOutcome(ID, on("10-01"), Outcome.DISCLOSED, " ")).thenRefusedBy("ReasonGiven",
                    "policy:correction-needs-reason");
            answered.when(new CorrectOutcome(ID, on("10-01"), Outcome.NOT_HELD, "r"))
                    .thenRefusedBy("CorrectionChangesSomething", "policy:");
        }

        @Test
        void a_request_is_not_received_after_its_answer() {
            answered.when(
                    new CorrectReceiptDate(ID, on("10-01"), Receipt.by(ReceiptChannel.POST, on("09-21")), "签收单为准"))
                    .thenRefusedBy("ReceivedBeforeEveryStep", "第三十一条");
        }

        @Test
        void an_outcome_is_corrected_only_when_there_is_one() {
            received("09-10").when(new CorrectOutcome(ID, on("10-01"), Outcome.DISCLOSED, "r"))
                    .thenRefusedBy("FollowsTheAnswer", "第三十三条");
        }

        @Test
        void a_request_is_not_received_after_a_step_that_was_taken_with_it() {
            received("09-10").and(new ReplyExtended(ID, on("10-09"), 20, "李某", null))
                    .when(new CorrectReceiptDate(ID, on("10-20"), Receipt.by(ReceiptChannel.POST, on("10-10")),
                            "签收单为准"))
                    .thenRefusedBy("ReceivedBeforeEveryStep", "第三十一条");
        }

        @Test
        void no_correction_moves_a_receipt_before_the_first_regulation() {
            answered.when(
                    new CorrectReceiptDate(ID, on("10-01"), Receipt.by(ReceiptChannel.POST, LocalDate.of(1, 1, 1)),
                            "签收单为准"))
                    .thenRefusedBy("PossibleDay", "policy:");
        }

        @Test
        void a_withdrawal_has_no_outcome_to_correct() {
            received("09-10").and(new RequestWithdrawn(ID, on("09-20"), WithdrawalReason.OTHER, null))
                    .when(new CorrectOutcome(ID, on("10-01"), Outcome.STATE_SECRET, "录入错误"))
                    .thenRefusedBy("AnAnswerHasAnOutcome", "30号");
        }

        @Test
        void a_void_registration_stays_void() {
            answered.when(new VoidRegistration(ID, on("10-01"), "重复登记"))
                    .then(new RegistrationVoided(ID, on("10-01"), "重复登记"));
            received("09-10").and(new RegistrationVoided(ID, on("10-01"), "重复登记"))
                    .when(answer("10-02", Outcome.DISCLOSED)).thenRefusedBy("VoidedStaysVoided", "policy:");
        }
    }

    @Test
    void a_request_is_assigned_and_reassigned_at_any_time() {
        received("09-10").and(answered("09-20", Outcome.NOT_HELD)).when(new AssignRequest(ID, on("09-25"), "zhang"))
                .then(new RequestAssigned(ID, on("09-25"), "zhang"));
    }

    @Test
    void personal_data_are_erased_once_also_of_a_void_registration() {
        ErasePersonalData erase = new ErasePersonalData(ID, on("12-01"), "保管期满");
        PersonalDataErased erased = new PersonalDataErased(ID, on("12-01"), "保管期满");
        received("09-10").when(erase).then(erased);
        received("09-10").and(new RegistrationVoided(ID, on("10-01"), "重复登记")).when(erase).then(erased);
        received("09-10").and(erased).when(erase).thenRefusedBy("ErasedStaysErased", "policy:");
    }

    @Test
    void nobody_takes_the_place_of_who_was_erased() {
        RequestScenario erased = received("09-10").and(new PersonalDataErased(ID, on("12-01"), "保管期满"));
        erased.when(new CorrectRegistration(ID, on("12-02"), "2025-0001", APPLICANT, "内容", null, "更正"))
                .thenRefusedBy("ErasedStaysErased", "policy:");
        erased.when(new OpenConsultation(ID, FIRST, ConsultationKind.THIRD_PARTY, APPLICANT, on("12-02"), null))
                .thenRefusedBy("ErasedStaysErased", "policy:");
        erased.when(new CorrectRegistration(ID, on("12-02"), "2025-0001", null, "内容", null, "更正"))
                .then(new RegistrationCorrected(ID, on("12-02"), "2025-0001", null, "内容", null, "更正"));
    }
}
