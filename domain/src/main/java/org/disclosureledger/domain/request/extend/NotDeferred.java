package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.Objects;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.statute.Basis;

/** Art. 35 put the reply off to a day; there is no number of working days left to add to. */
record NotDeferred(RequestSteps steps, RunningPeriod period) implements Rule {

    @Override
    public boolean isBroken() {
        Deferral deferral = steps.deferral();
        return deferral != null && period.hasDeferral() && !period.day().isBefore(deferral.notifiedOn());
    }

    @Override
    public String field() {
        return "notifiedOn";
    }

    @Override
    public String sentence() {
        LocalDate until = Objects.requireNonNull(steps.deferral()).until();
        return "已告知申请人延迟答复至%s，不能再按工作日延期".formatted(until);
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_35;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
