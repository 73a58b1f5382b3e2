package org.disclosureledger.domain.request.extend;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/** While a supplement or a payment is waited for, the period will begin anew: what is added now is lost, by policy. */
record ExtendsWhatRuns(LimitsOnDay limits, boolean endsWithRestart) implements Rule {

    @Override
    public boolean isBroken() {
        return endsWithRestart && limits.isRestartAwaited();
    }

    @Override
    public String field() {
        return "notifiedOn";
    }

    @Override
    public String sentence() {
        return "申请人尚待补正或者缴费，届时答复期限重新起算，此时的延期不再计入";
    }

    @Override
    public Basis basis() {
        return Basis.policy(ClockPolicies.EXTENSION_ENDS_WITH_RESTART.name());
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
