package org.disclosureledger.domain.request.consult;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.Basis;

/** Nobody is silent who may still speak: silence is recorded after the last day of the limit (policy). */
record SilentUntilTheLimit(Silence silence) implements Rule {

    @Override
    public boolean isBroken() {
        return silence.isSilent() && silence.mustWait() && silence.endsWithinTheLimit();
    }

    @Override
    public String field() {
        return "returnedOn";
    }

    @Override
    public String sentence() {
        return "被征求意见方可在%s前（含当日）提出意见，期限届满后方可登记“逾期未提出意见”".formatted(silence.lastDay());
    }

    @Override
    public Basis basis() {
        return Basis.policy(ActPolicies.SILENCE_AFTER_LIMIT.name());
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
