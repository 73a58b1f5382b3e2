package org.disclosureledger.domain.statute;

import org.disclosureledger.domain.Coded;

/**
 * Why a certain day counts as the day of receipt (收到申请之日): Regulation art. 31, and 国办公开办函〔2015〕207号 for letters
 * that reached another unit.
 */
public enum ReceiptBasis implements Coded {

    /** Art. 31(1). */
    SUBMISSION("submission", "提交之日"),
    /** Art. 31(2), mail that is signed for. */
    SIGNATURE("signature", "签收之日"),
    /** Art. 31(2), ordinary letters: the office confirms with the applicant on the day it gets the letter. */
    CONFIRMATION("confirmation", "确认之日"),
    /** Art. 31(3), internet and fax. */
    BOTH_SIDES_CONFIRMATION("bothSidesConfirmation", "双方确认之日"),
    /** 〔2015〕207号, a letter sent to a unit or person other than the disclosure office: day of the phone confirmation. */
    MISDIRECTED_CONFIRMATION("misdirectedConfirmation", "非公开工作机构收件后确认之日"),
    /** 〔2015〕207号, an announced channel of another kind: what the organ's own guide says. */
    ANNOUNCED_RULE("announcedRule", "指南公布的规则");

    private final String code;
    private final String label;

    ReceiptBasis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** True where a confirmation with the applicant makes the receipt. */
    public boolean isConfirmation() {
        return switch (this) {
            case CONFIRMATION, BOTH_SIDES_CONFIRMATION, MISDIRECTED_CONFIRMATION -> true;
            case SUBMISSION, SIGNATURE, ANNOUNCED_RULE -> false;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
