package org.disclosureledger.domain.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.person.Sealed;
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
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** One event of each kind, every field filled: what the golden files hold. */
final class SampleEvents {

    private static final UUID REQUEST = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID APPEAL = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID CONSULTATION = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final UUID NOTICE = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final Sealed SEALED = new Sealed(REQUEST, "AAECAwQFBgcICQoL", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final Receipt RECEIPT = new Receipt(ReceiptChannel.POST, ReceiptBasis.SIGNATURE, DAY,
            LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 10), "EMS 1234567890123，收发室签收");

    private SampleEvents() {
    }

    static List<DomainEvent> all() {
        return List.of(
                new RequestReceived(REQUEST, "653200", "2025-0007", RECEIPT, ApplicantCategory.BUSINESS, SEALED,
                        "申请公开建设用地批复", "备注"),
                new RequestAssigned(REQUEST, DAY, "zhang"), new SupplementRequested(REQUEST, DAY, "请写明文号", 15),
                new RequestSupplemented(REQUEST, DAY, "已写明"), new ReplyExtended(REQUEST, DAY, 20, "李某", "检索量大"),
                new ConsultationOpened(REQUEST, CONSULTATION, ConsultationKind.THIRD_PARTY, SEALED, DAY, DAY),
                new ConsultationClosed(REQUEST, CONSULTATION, ConsultationKind.THIRD_PARTY, DAY,
                        ConsultationResult.OBJECTION, "涉及商业秘密"),
                new FeeNoticed(REQUEST, DAY, FeeBasis.PER_ITEM, 5, 20, new BigDecimal("500.00")),
                new FeePaid(REQUEST, DAY, new BigDecimal("380.00")),
                new RequestAnswered(REQUEST, DAY, Outcome.NOT_HELD, AnswerForm.POSTED, "公复〔2025〕7号", "经检索未发现"),
                new AnswerDelivered(REQUEST, DAY, "EMS 签收"),
                new AnswerReplaced(REQUEST, DAY, Outcome.DISCLOSED, AnswerForm.HANDED_OVER, "公复〔2025〕9号", APPEAL, "重作"),
                new RequestWithdrawn(REQUEST, DAY, WithdrawalReason.NO_LONGER_NEEDED, "书面撤回"),
                new ReceiptDateCorrected(REQUEST, DAY, RECEIPT, "签收单为准"),
                new ApplicantCategoryCorrected(REQUEST, DAY, ApplicantCategory.LEGAL_SERVICE, "登记错误"),
                new OutcomeCorrected(REQUEST, DAY, Outcome.PARTLY_DISCLOSED, "录入错误"),
                new RegistrationCorrected(REQUEST, DAY, "2025-0008", SEALED, "申请公开规划许可", "备注", "登记错误"),
                new RegistrationVoided(REQUEST, DAY, "重复登记"), new PersonalDataErased(REQUEST, DAY, "保管期满"),
                new ReplyDeferred(REQUEST, DAY, LocalDate.of(2025, 12, 31), "李某", "数量明显超过合理范围，理由合理"),
                new ConsultationReached(REQUEST, CONSULTATION, DAY, "EMS 签收"),
                new ReceiptDisputed(REQUEST, DAY, RECEIPT, "申请人", "物业已于该日签收"),
                new ReceiptDateDetermined(REQUEST, DAY, RECEIPT, "以物业签收记录为准"),
                new SupplementNoticeDelivered(REQUEST, DAY, "EMS 签收"),
                new FeeNoticeDelivered(REQUEST, DAY, "EMS 签收"),
                new AppealOpened(APPEAL, "653200", "〔2025〕行政0001号", AppealKind.REVIEW, DAY, "某市人民政府", SEALED, REQUEST),
                new AppealLinked(APPEAL, DAY, REQUEST),
                new AppealProcedureRecorded(APPEAL, AppealProcedure.SIMPLIFIED, DAY, DAY),
                new ReviewExtended(APPEAL, DAY, 30, "案情复杂"),
                new AppealConcluded(APPEAL, DAY, AppealResult.CORRECTED, "撤销并责令重新答复"),
                new AppealCorrected(APPEAL, DAY, "〔2025〕行政0002号", AppealKind.DIRECT_LITIGATION, DAY, "某法院", "登记错误"),
                new AppealConclusionCorrected(APPEAL, DAY, DAY, AppealResult.OTHER, "录入错误"),
                new AppealVoided(APPEAL, DAY, "重复登记"), new AppellantErased(APPEAL, DAY, "保管期满"),
                new OrganRegistered("653200", "和田地区", "650000", "xinjiang", DAY),
                new CalendarNoticeEntered(NOTICE, CalendarArea.NATIONAL, "国办发明电〔2026〕9号", DAY, 2026, "备注",
                        List.of(new NamedDay(LocalDate.of(2026, 1, 1), false, "元旦"),
                                new NamedDay(LocalDate.of(2026, 1, 4), true, "元旦"))),
                new CalendarNoticeActivated(NOTICE, DAY), new CalendarNoticeDiscarded(NOTICE, DAY, "文号录错"),
                new PolicySettingChanged("supplement-limit", 10, LocalDate.of(2026, 1, 1), "缩短办理时间", "某政办发〔2025〕1号",
                        DAY));
    }
}
