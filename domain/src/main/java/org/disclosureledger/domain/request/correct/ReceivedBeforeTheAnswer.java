package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** What was answered had been received before. */
record ReceivedBeforeTheAnswer(LocalDate receivedOn, @Nullable LocalDate concludedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return concludedOn != null && receivedOn.isAfter(concludedOn);
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "收到日期（%s）不能晚于办结日期（%s）".formatted(receivedOn, concludedOn);
    }

    @Override
    public Basis basis() {
        return Basis.ACT_FOLLOWS_ITS_CAUSE;
    }
}
