package org.disclosureledger.domain.statute.workday;

import org.disclosureledger.domain.Coded;

/**
 * Whose holidays apply to an organ (适用日历). The nation's apply everywhere; art. 4 of 全国年节及纪念日放假办法 lets the
 * governments of minority areas add their own.
 */
public enum CalendarArea implements Coded {

    NATIONAL("national", "全国"),
    XINJIANG("xinjiang", "新疆维吾尔自治区");

    private final String code;
    private final String label;

    CalendarArea(String code, String label) {
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

    /** True when this area needs a notice of its own for each year, beside the nation's. */
    boolean hasNoticesOfItsOwn() {
        return this != NATIONAL;
    }
}
