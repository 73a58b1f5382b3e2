package org.disclosureledger.domain.appeal;

import org.disclosureledger.domain.Coded;

/** The three blocks of Table 4. */
public enum AppealKind implements Coded {

    REVIEW("review", "行政复议"),
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉"),
    LITIGATION_AFTER_REVIEW("litigationAfterReview", "复议后起诉");

    private final String code;
    private final String label;

    AppealKind(String code, String label) {
        this.code = code;
        this.label = label;
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
