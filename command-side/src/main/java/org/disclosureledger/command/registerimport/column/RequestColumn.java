package org.disclosureledger.command.registerimport.column;

import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;

/** The columns of the register of requests (申请台账), in the order in which offices keep them. */
public enum RequestColumn implements Column {

    SERIAL_NUMBER(Column.SERIAL, false, TextCells::free),
    REGISTER_NUMBER("登记编号", true, TextCells::identifier),
    SUBMITTED_ON("提交日期", false, DateCells::date),
    RECEIVED_ON("收到日期", true, DateCells::date),
    CHANNEL("收到方式", true, LabelCells.of(ReceiptChannel.class)),
    CATEGORY("申请人类别", true, LabelCells.of(ApplicantCategory.class)),
    APPLICANT("申请人姓名或名称", true, TextCells::free),
    DOCUMENT("证件号码", false, TextCells::identifier),
    PHONE("联系方式", false, TextCells::identifier),
    ADDRESS("联系地址", false, TextCells::free),
    CONTENT("申请内容", true, TextCells::free),
    ASSIGNED_ON("分办日期", false, DateCells::date),
    HANDLER("承办人", false, TextCells::free),
    SUPPLEMENT_NOTIFIED_ON("补正告知日期", false, DateCells::date),
    SUPPLEMENTED_ON("补正收到日期", false, DateCells::date),
    EXTENSION_NOTIFIED_ON("延期告知日期", false, DateCells::date),
    EXTENSION_DAYS("延期工作日", false, NumberCells::count),
    EXTENSION_APPROVED_BY("延期批准人", false, TextCells::free),
    CONSULTATION_SENT_ON("征求意见发出日期", false, DateCells::date),
    CONSULTATION_REACHED_ON("征求意见送达日期", false, DateCells::date),
    CONSULTATION_RETURNED_ON("征求意见收回日期", false, DateCells::date),
    CONSULTATION_KIND("征求意见类型", false, LabelCells.of(ConsultationKind.class)),
    CONSULTEE("征求意见对象", false, TextCells::free),
    CONSULTATION_RESULT("征求意见结果", false, LabelCells.of(ConsultationResult.class)),
    FEE_NOTICED_ON("收费通知日期", false, DateCells::date),
    FEE_BASIS("收费方式", false, LabelCells.of(FeeBasis.class)),
    FEE_UNITS("收费件数或页数", false, NumberCells::count),
    FEE_AMOUNT("收费金额", false, NumberCells::amount),
    FEE_PAID_ON("缴费日期", false, DateCells::date),
    OUTCOME("办理结果", false, LabelCells.of(Outcome.class, "无法识别，应写作“大类：小项”（如 无法提供：本机关不掌握相关政府信息）或代码（如 3.4.1）")),
    DOCUMENT_NUMBER("答复文号", false, TextCells::identifier),
    ANSWERED_ON("答复日期", false, DateCells::date),
    ANSWER_FORM("答复方式", false, LabelCells.of(AnswerForm.class)),
    DELIVERED_ON("送达日期", false, DateCells::date),
    WITHDRAWN_ON("撤回日期", false, DateCells::date),
    WITHDRAWAL_REASON("撤回原因", false, LabelCells.of(WithdrawalReason.class)),
    REMARK("备注", false, TextCells::free);

    private final String header;
    private final boolean required;
    @SuppressWarnings("ImmutableEnumChecker") // the readers have no state
    private final CellReader reader;

    RequestColumn(String header, boolean required, CellReader reader) {
        this.header = header;
        this.required = required;
        this.reader = reader;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public CellReader reader() {
        return reader;
    }
}
