package org.disclosureledger.domain.statute;

/** The six classes of outcomes (本年度办理结果) of Table 3. */
public enum OutcomeClass {

    DISCLOSED("予以公开"),
    PARTLY_DISCLOSED("部分公开"),
    REFUSED("不予公开"),
    UNAVAILABLE("无法提供"),
    NOT_PROCESSED("不予处理"),
    OTHERWISE_CLOSED("其他处理");

    private final String label;

    OutcomeClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
