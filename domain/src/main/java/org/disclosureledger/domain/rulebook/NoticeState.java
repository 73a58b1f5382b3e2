package org.disclosureledger.domain.rulebook;

/** Where a notice that the office entered stands. */
public enum NoticeState {

    ENTERED("已录入，待启用"),
    ACTIVE("已启用"),
    DISCARDED("已作废");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
