package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Coded;

/** What a fee is measured by, 国办函〔2020〕109号 art. 3: one of the two, never both. */
public enum FeeBasis implements Coded {

    PER_ITEM("perItem", "按件计收"),
    PER_PAGE("perPage", "按量计收");

    private final String code;
    private final String label;

    FeeBasis(String code, String label) {
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
