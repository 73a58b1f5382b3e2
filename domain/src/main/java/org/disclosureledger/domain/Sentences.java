package org.disclosureledger.domain;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerReplaced;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
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
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.rulebook.SettingTitles;

/**
 * What an event says, in Chinese, with the reason where one had to be given. Content, notes and evidence are left to the
 * register: a history is about acts.
 */
public final class Sentences {

    private Sentences() {
    }

    public static String of(DomainEvent event) {
        return switch (event) {
            case RequestEvent e -> of(e);
            case AppealEvent e -> of(e);
            case OrganRegistered e -> "机关 %s（%s）开始使用本台账".formatted(e.name(), e.code());
            case RulebookEvent e -> of(e);
        };
    }

    private static String of(RequestEvent event) {
        return switch (event) {
            case RequestReceived e -> "收到%s的申请（%s，以%s为收到日期），登记编号 %s".formatted(e.category().label(),
                    e.receipt().channel().label(), e.receipt().basis().label(), e.registerNumber());
            case RequestAssigned e -> "分办给 %s".formatted(e.handler());
            case SupplementRequested e -> "告知申请人补正，期限 %d 个工作日".formatted(e.limitWorkingDays());
            case RequestSupplemented _ -> "收到补正后的申请";
            case ReplyExtended e -> "告知申请人延期答复 %d 个工作日（%s）%s".formatted(e.workingDays(),
                    e.approvedBy() == null ? "批准人未记载" : "批准人 " + e.approvedBy(), reason(e.reason()));
            case ConsultationOpened e -> "书面征求%s意见".formatted(e.kind().label());
            case ConsultationClosed e -> closed(e);
            case FeeNoticed e -> "发出收费通知：%s，共 %d %s%s，计 %s 元".formatted(e.basis().label(), e.units(), e.basis().unit(),
                    e.itemsBefore() == null ? "" : "（本月此前 %d 件）".formatted(e.itemsBefore()), yuan(e.amountYuan()));
            case FeePaid e -> "申请人缴费 %s 元".formatted(yuan(e.amountYuan()));
            case RequestAnswered e ->
                "作出答复：%s%s%s".formatted(e.outcome().label(), form(e.form()), number(e.documentNumber()));
            case AnswerDelivered _ -> "答复送达申请人";
            case AnswerReplaced e -> "重新答复：%s%s%s，年度报告仍按首次答复统计".formatted(e.outcome().label(), form(e.form()),
                    number(e.documentNumber()));
            case RequestWithdrawn e -> "申请人撤回申请：%s".formatted(e.reason().label());
            case ReceiptDateCorrected e -> "更正收到日期为 %s（%s）%s".formatted(e.receipt().receivedOn(),
                    e.receipt().channel().label(), reason(e.reason()));
            case ApplicantCategoryCorrected e -> "更正申请人类别为%s%s".formatted(e.category().label(), reason(e.reason()));
            case OutcomeCorrected e -> "更正办理结果为%s%s".formatted(e.outcome().label(), reason(e.reason()));
            case RegistrationCorrected e ->
                "更正登记事项，登记编号 %s%s%s".formatted(e.registerNumber(), e.applicant() == null ? "" : "，申请人信息有变更",
                        reason(e.reason()));
            case RegistrationVoided e -> "登记作废，不再计入统计" + reason(e.reason());
            case ReplyDeferred e -> "告知申请人延迟答复至 %s（%s）%s".formatted(e.deferredTo(),
                    e.approvedBy() == null ? "批准人未记载" : "批准人 " + e.approvedBy(), reason(e.reason()));
            case ConsultationReached e -> "征求意见书于%s送达".formatted(e.reachedOn());
            case SupplementNoticeDelivered e -> "补正告知于%s送达申请人".formatted(e.deliveredOn());
            case FeeNoticeDelivered e -> "收费通知于%s送达申请人".formatted(e.deliveredOn());
            case ReceiptDisputed e -> "收到日期有争议：%s主张 %s（%s）%s".formatted(e.claimedBy(),
                    e.claimed().receivedOn(), e.claimed().basis().label(), reason(e.reason()));
            case ReceiptDateDetermined e -> "认定收到日期为 %s%s".formatted(e.receipt().receivedOn(), reason(e.reason()));
            case PersonalDataErased e -> "销毁该案的个人信息" + reason(e.reason());
        };
    }

    private static String of(AppealEvent event) {
        return switch (event) {
            case AppealOpened e -> "%s被受理，案号 %s%s".formatted(e.kind().label(), e.caseNumber(),
                    e.authority() == null ? "" : "，受理机关 " + e.authority());
            case AppealLinked _ -> "复议或诉讼关联到这件申请";
            case AppealProcedureRecorded e -> "适用%s，%s收到副本%s".formatted(e.procedure().label(), e.copyServedOn(),
                    e.repliedOn() == null ? "" : "，" + e.repliedOn() + "提交答复");
            case ReviewExtended e -> "复议机关延长审理期限 %d 日%s".formatted(e.days(), reason(e.reason()));
            case AppealConcluded e -> "复议或诉讼审结，结果：%s%s".formatted(e.result().label(),
                    e.decision() == null ? "" : "（" + e.decision() + "）");
            case AppealCorrected e -> "更正复议或诉讼登记：%s，案号 %s，受理日期 %s%s".formatted(e.kind().label(), e.caseNumber(),
                    e.acceptedOn(), reason(e.reason()));
            case AppealConclusionCorrected e ->
                "更正审结情况：%s审结，结果：%s%s".formatted(e.concludedOn(), e.result().label(), reason(e.reason()));
            case AppealVoided e -> "复议或诉讼登记作废，不再计入统计" + reason(e.reason());
            case AppellantErased e -> "销毁复议申请人或原告的个人信息" + reason(e.reason());
        };
    }

    /** What silence means differs: art. 32 against art. 34. */
    private static String closed(ConsultationClosed e) {
        if (e.result() == ConsultationResult.NOT_RECORDED) {
            return "征求意见收回";
        }
        String whose = e.kind() == null ? "" : e.kind().label();
        if (e.result() != ConsultationResult.NO_REPLY || e.kind() == null) {
            return "征求%s意见收回：%s".formatted(whose, e.result().label());
        }
        return "%s%s，%s".formatted(whose, e.result().label(), switch (e.kind()) {
            case CO_PRODUCER -> "视为同意公开（第三十四条）";
            case THIRD_PARTY -> "由行政机关决定是否公开（第三十二条）";
            case OTHER_ORGAN -> "由行政机关决定";
        });
    }

    private static String of(RulebookEvent event) {
        return switch (event) {
            case CalendarNoticeEntered e -> "录入历法通知 %s（%s，%d年，列明 %d 天），尚未启用".formatted(e.number(), e.area().label(),
                    e.year(), e.days().size());
            case CalendarNoticeActivated _ -> "启用历法通知，未办结案件的期限改按新历法计算";
            case CalendarNoticeDiscarded e -> "录入的历法通知作废" + reason(e.reason());
            case PolicySettingChanged e ->
                "规则设置“%s”自 %s 起为 %d，依据：%s%s".formatted(SettingTitles.of(e.setting()), e.from(), e.value(),
                        e.source(), reason(e.reason()));
        };
    }

    /** An exponent such as 1E+999999999 is not written out: it would fill the memory. */
    private static String yuan(BigDecimal amount) {
        return amount.precision() > 15 || amount.scale() > 10 || amount.scale() < -10
                ? amount.toString()
                : amount.toPlainString();
    }

    private static String form(AnswerForm form) {
        return form == AnswerForm.NOT_RECORDED ? "" : "（" + form.label() + "）";
    }

    private static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : "，理由：" + reason;
    }

    private static String number(@Nullable String documentNumber) {
        return documentNumber == null ? "" : "，文号 " + documentNumber;
    }
}
