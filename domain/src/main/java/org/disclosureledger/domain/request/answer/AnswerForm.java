package org.disclosureledger.domain.request.answer;

import org.disclosureledger.domain.Coded;

/** By what act an answer was made, 国办公开办函〔2016〕235号: the day of posting, or of handing over. */
public enum AnswerForm implements Coded {

    POSTED("posted", "交邮"),
    HANDED_OVER("handedOver", "当面送交"),
    ELECTRONIC("electronic", "电子送达"),
    /** Older registers give only the day. */
    NOT_RECORDED("notRecorded", "未记载");

    private final String code;
    private final String label;

    AnswerForm(String code, String label) {
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
