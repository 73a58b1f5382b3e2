package org.disclosureledger.domain.appeal;

import org.disclosureledger.domain.Coded;

/** The three results that Table 4 counts; an appeal without one is pending (尚未审结). */
public enum AppealResult implements Coded {

    UPHELD("upheld", "维持"),
    CORRECTED("corrected", "纠正"),
    OTHER("other", "其他");

    private final String code;
    private final String label;

    AppealResult(String code, String label) {
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
