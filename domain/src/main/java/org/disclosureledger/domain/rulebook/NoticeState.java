package org.disclosureledger.domain.rulebook;

import org.disclosureledger.domain.Coded;

/** Where a notice that the office entered stands. */
public enum NoticeState implements Coded {

    ENTERED("entered", "已录入，待启用"),
    ACTIVE("active", "已启用"),
    DISCARDED("discarded", "已作废");

    private final String code;
    private final String label;

    NoticeState(String code, String label) {
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
