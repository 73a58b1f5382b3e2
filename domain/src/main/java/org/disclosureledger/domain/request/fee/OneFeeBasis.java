package org.disclosureledger.domain.request.fee;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Art. 3: per item or per page, never both for one application. */
record OneFeeBasis(@Nullable FeeNoticed charged, FeeBasis basisNow) implements Rule {

    @Override
    public boolean isBroken() {
        return charged != null && charged.basis() != basisNow;
    }

    @Override
    public String field() {
        return "basis";
    }

    @Override
    public String sentence() {
        return "该申请已%s，按件、按量只能择一，不能并用".formatted(charged == null ? "" : charged.basis().label());
    }

    @Override
    public Basis basis() {
        return Basis.FEE_RULES;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
