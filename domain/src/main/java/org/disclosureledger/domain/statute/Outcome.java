package org.disclosureledger.domain.statute;

import org.disclosureledger.domain.Coded;

/**
 * The 21 outcomes (办理结果) of the form 国办公开办函〔2021〕30号, Table 3, each with its row code and the article it rests
 * on. A request ends in exactly one of them.
 */
public enum Outcome implements Coded {

    DISCLOSED("3.1", OutcomeClass.DISCLOSED, "", "第三十六条第（一）（二）项"),
    PARTLY_DISCLOSED("3.2", OutcomeClass.PARTLY_DISCLOSED, "", "第三十七条"),
    STATE_SECRET("3.3.1", OutcomeClass.REFUSED, "属于国家秘密", "第十四条"),
    FORBIDDEN_BY_LAW("3.3.2", OutcomeClass.REFUSED, "其他法律行政法规禁止公开", "第十四条"),
    ENDANGERS_SECURITY("3.3.3", OutcomeClass.REFUSED, "危及“三安全一稳定”", "第十四条"),
    THIRD_PARTY_RIGHTS("3.3.4", OutcomeClass.REFUSED, "保护第三方合法权益", "第十五条"),
    INTERNAL_AFFAIRS("3.3.5", OutcomeClass.REFUSED, "属于三类内部事务信息", "第十六条第一款"),
    PROCESS_INFORMATION("3.3.6", OutcomeClass.REFUSED, "属于四类过程性信息", "第十六条第二款"),
    ENFORCEMENT_FILE("3.3.7", OutcomeClass.REFUSED, "属于行政执法案卷", "第十六条第二款"),
    REGISTER_QUERY("3.3.8", OutcomeClass.REFUSED, "属于行政查询事项", "第三十六条第（七）项"),
    NOT_HELD("3.4.1", OutcomeClass.UNAVAILABLE, "本机关不掌握相关政府信息", "第三十六条第（四）（五）项"),
    NEEDS_PRODUCTION("3.4.2", OutcomeClass.UNAVAILABLE, "没有现成信息需要另行制作", "第三十八条"),
    STILL_UNCLEAR("3.4.3", OutcomeClass.UNAVAILABLE, "补正后申请内容仍不明确", "第三十条"),
    PETITION("3.5.1", OutcomeClass.NOT_PROCESSED, "信访举报投诉类申请", "第三十九条第一款"),
    REPEATED("3.5.2", OutcomeClass.NOT_PROCESSED, "重复申请", "第三十六条第（六）项"),
    PUBLICATION("3.5.3", OutcomeClass.NOT_PROCESSED, "要求提供公开出版物", "第三十九条第二款"),
    EXCESSIVE("3.5.4", OutcomeClass.NOT_PROCESSED, "无正当理由大量反复申请", "第三十五条"),
    CONFIRMATION_ASKED("3.5.5", OutcomeClass.NOT_PROCESSED, "要求行政机关确认或重新出具已获取信息", ""),
    SUPPLEMENT_MISSED("3.6.1", OutcomeClass.OTHERWISE_CLOSED, "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "第三十条"),
    FEE_UNPAID("3.6.2", OutcomeClass.OTHERWISE_CLOSED, "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ""),
    OTHER("3.6.3", OutcomeClass.OTHERWISE_CLOSED, "其他", "");

    private final String code;
    private final OutcomeClass outcomeClass;
    private final String item;
    private final String article;

    Outcome(String code, OutcomeClass outcomeClass, String item, String article) {
        this.code = code;
        this.outcomeClass = outcomeClass;
        this.item = item;
        this.article = article;
    }

    /** Row of Table 3. */
    @Override
    public String code() {
        return code;
    }

    /** {@code 大类：小项} as registers write it; the class alone where it has no items. */
    @Override
    public String label() {
        return item.isEmpty() ? outcomeClass.label() : outcomeClass.label() + "：" + item;
    }

    public OutcomeClass outcomeClass() {
        return outcomeClass;
    }

    /** Label of the row within its class; empty for classes of a single row. */
    public String item() {
        return item;
    }

    /** Article of the Regulation; empty where it names none. */
    public String article() {
        return article;
    }
}
