package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** The day of arrival may be recorded anew while the letter is out, as another day. */
record ArrivalChangesSomething(@Nullable LocalDate known, LocalDate reachedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return reachedOn.equals(known);
    }

    @Override
    public String field() {
        return "reachedOn";
    }

    @Override
    public String sentence() {
        return "征求意见送达日期已登记为%s".formatted(known);
    }

    @Override
    public Basis basis() {
        return Basis.CORRECTION_CHANGES_SOMETHING;
    }
}
