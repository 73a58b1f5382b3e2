package org.disclosureledger.domain.statute;

import org.disclosureledger.domain.Coded;

/**
 * Whose application it is (申请人情况): the columns of Table 3, in the order of the form. By the applicant's own legal
 * form; an agent's does not matter (domain-rules C14, policy).
 */
public enum ApplicantCategory implements Coded {

    NATURAL_PERSON("naturalPerson", "自然人"),
    BUSINESS("business", "商业企业"),
    RESEARCH("research", "科研机构"),
    PUBLIC_WELFARE("publicWelfare", "社会公益组织"),
    LEGAL_SERVICE("legalService", "法律服务机构"),
    OTHER("other", "其他");

    private final String code;
    private final String label;

    ApplicantCategory(String code, String label) {
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
