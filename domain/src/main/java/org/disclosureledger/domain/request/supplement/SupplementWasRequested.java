package org.disclosureledger.domain.request.supplement;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.Basis;

/** A supplement answers a notice. */
record SupplementWasRequested(RequestSteps steps) implements Rule {

    @Override
    public boolean isBroken() {
        return !steps.awaitingSupplement();
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return Notices.noticedOn(steps) == null
                ? "没有补正告知，不能登记补正"
                : "补正已于%s收到".formatted(Notices.supplementedOn(steps));
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_30;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
