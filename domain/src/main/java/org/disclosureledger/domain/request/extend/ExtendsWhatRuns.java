package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;

/** While a supplement or a payment is waited for, the period will begin anew: what is added now is lost. */
record ExtendsWhatRuns(RequestSteps steps, LocalDate notifiedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return steps.waits().stream().anyMatch(w -> w.what() != WaitFor.OPINION && !notifiedOn.isBefore(w.from())
                && (w.to() == null || notifiedOn.isBefore(w.to())));
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
        return Basis.policy("extension-ends-with-restart");
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
