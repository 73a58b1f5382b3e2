package org.disclosureledger.domain.request.consult;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** The limit runs from the arrival of the letter: without it, nobody can show that it was let pass. */
record SilenceKnowsTheArrival(Silence silence) implements Rule {

    @Override
    public boolean isBroken() {
        return silence.isSilent() && !silence.hasArrival();
    }

    @Override
    public String field() {
        return "reachedOn";
    }

    @Override
    public String sentence() {
        return "征求意见书的送达日期未登记，期限自送达之日起算，逾期未提出意见缺少依据";
    }

    @Override
    public Basis basis() {
        return silence.article();
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
