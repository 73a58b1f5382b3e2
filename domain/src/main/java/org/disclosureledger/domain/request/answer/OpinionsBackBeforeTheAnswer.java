package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;

/** An answer usually waits for the opinions that were asked for; the organ may decide without them (art. 32). */
record OpinionsBackBeforeTheAnswer(LocalDate answeredOn, RequestSteps steps) implements Rule {

    @Override
    public boolean isBroken() {
        LocalDate latest = steps.latestOpinionOn();
        return steps.open(WaitFor.OPINION).findAny().isPresent() || (latest != null && latest.isAfter(answeredOn));
    }

    @Override
    public String field() {
        return "answeredOn";
    }

    @Override
    public String sentence() {
        return "答复时征求的意见尚未全部收回";
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_32;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
