package org.disclosureledger.domain.request.consult;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** An opinion after its limit is read all the same; what it took beyond the limit counts in the reply period. */
record OpinionInTime(Silence silence) implements Rule {

    @Override
    public boolean isBroken() {
        return !silence.isSilent() && silence.isPastTheLimit();
    }

    @Override
    public String field() {
        return "returnedOn";
    }

    @Override
    public String sentence() {
        return "意见应于%s前提出，逾期收回；超出的时间计入答复期限".formatted(silence.lastDay());
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
