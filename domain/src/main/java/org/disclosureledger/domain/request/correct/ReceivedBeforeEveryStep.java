package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** What the office did with a request, it did after receiving it. */
public record ReceivedBeforeEveryStep(LocalDate receivedOn, @Nullable LocalDate firstStepOn) implements Rule {

    @Override
    public boolean isBroken() {
        return firstStepOn != null && receivedOn.isAfter(firstStepOn);
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "收到日期（%s）不能晚于最早的办理步骤（%s）".formatted(receivedOn, firstStepOn);
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }
}
