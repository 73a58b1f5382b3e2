package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Coded;

/** What a fee is measured by, 国办函〔2020〕109号 art. 3: one of the two, never both. */
public enum FeeBasis implements Coded {

    PER_ITEM("perItem", "按件计收", "件"),
    PER_PAGE("perPage", "按量计收", "页");

    private final String code;
    private final String label;
    private final String unit;

    FeeBasis(String code, String label, String unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    /** What is counted, in Chinese. */
    public String unit() {
        return unit;
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
