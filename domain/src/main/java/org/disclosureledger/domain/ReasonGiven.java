package org.disclosureledger.domain;

import org.disclosureledger.domain.statute.Basis;

/** Whoever corrects, voids or withdraws says why. */
public record ReasonGiven(String field, String reason) implements Rule {

    @Override
    public boolean isBroken() {
        return reason.isBlank();
    }

    @Override
    public String sentence() {
        return "请填写理由";
    }

    @Override
    public Basis basis() {
        return Basis.CORRECTION_NEEDS_REASON;
    }
}
