package org.disclosureledger.domain.clock;

import org.disclosureledger.domain.Coded;

/** Whose act a clock waits for. */
public enum Party implements Coded {

    OFFICE("office", "本机关"),
    APPLICANT("applicant", "申请人"),
    CONSULTEE("consultee", "被征求意见方"),
    /** The review body or the court. */
    AUTHORITY("authority", "复议机关或者人民法院");

    private final String code;
    private final String label;

    Party(String code, String label) {
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
