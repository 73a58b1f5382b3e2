package org.disclosureledger.domain.request.withdraw;

import org.disclosureledger.domain.Coded;

/** Why an applicant withdrew; one of these must be named (domain-rules Q4). */
public enum WithdrawalReason implements Coded {

    ALREADY_OBTAINED("alreadyObtained", "已通过其他途径获取"),
    NO_LONGER_NEEDED("noLongerNeeded", "不再需要"),
    FILED_ELSEWHERE("filedElsewhere", "改向其他机关申请"),
    APPLICANT_GONE("applicantGone", "申请人死亡或终止"),
    OTHER("other", "其他原因");

    private final String code;
    private final String label;

    WithdrawalReason(String code, String label) {
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
