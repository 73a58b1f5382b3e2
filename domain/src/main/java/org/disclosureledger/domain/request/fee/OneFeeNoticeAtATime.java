package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;

/** While one notice waits for its payment there is nothing else to ask. */
record OneFeeNoticeAtATime(RequestSteps steps) implements Rule {

    @Override
    public boolean isBroken() {
        return steps.open(WaitFor.PAYMENT).findAny().isPresent();
    }

    @Override
    public String field() {
        return "noticedOn";
    }

    @Override
    public String sentence() {
        Wait open = steps.open(WaitFor.PAYMENT).findFirst().orElseThrow();
        return "已于%s通知收费，申请人尚未缴费".formatted(open.from());
    }

    @Override
    public Basis basis() {
        return Basis.policy("one-fee-notice-at-a-time");
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
