package org.disclosureledger.domain.request.consult;

import org.disclosureledger.domain.Coded;

/** How a consultation ended. */
public enum ConsultationResult implements Coded {

    CONSENT("consent", "同意公开"),
    OBJECTION("objection", "不同意公开"),
    OPINION("opinion", "提出意见"),
    NO_REPLY("noReply", "逾期未提出意见"),
    /** Older registers say only when it came back. */
    NOT_RECORDED("notRecorded", "未记载");

    private final String code;
    private final String label;

    ConsultationResult(String code, String label) {
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
