package org.disclosureledger.domain.appeal;

import org.disclosureledger.domain.Coded;

/** By which procedure an appeal is heard; the respondent's own limits follow from it. */
public enum AppealProcedure implements Coded {

    ORDINARY("ordinary", "普通程序"),
    SIMPLIFIED("simplified", "简易程序");

    private final String code;
    private final String label;

    AppealProcedure(String code, String label) {
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
