package org.disclosureledger.domain.statute;

import org.disclosureledger.domain.Coded;

/** How an application reached the organ (收到方式), with the receipt basis that art. 31 gives it. */
public enum ReceiptChannel implements Coded {

    IN_PERSON("inPerson", "当面提交", ReceiptBasis.SUBMISSION),
    POST("post", "邮政寄送", ReceiptBasis.SIGNATURE),
    ORDINARY_LETTER("ordinaryLetter", "平常信函", ReceiptBasis.CONFIRMATION),
    INTERNET("internet", "互联网", ReceiptBasis.BOTH_SIDES_CONFIRMATION),
    FAX("fax", "传真", ReceiptBasis.BOTH_SIDES_CONFIRMATION),
    /** Art. 31(3) supersedes the older letter 〔2015〕207号 on e-mail. */
    EMAIL("email", "电子邮件", ReceiptBasis.BOTH_SIDES_CONFIRMATION),
    /** Filled in by the office (art. 29); as if submitted in person. */
    ORAL("oral", "口头", ReceiptBasis.SUBMISSION);

    private final String code;
    private final String label;
    private final ReceiptBasis basis;

    ReceiptChannel(String code, String label, ReceiptBasis basis) {
        this.code = code;
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    public ReceiptBasis basis() {
        return basis;
    }
}
