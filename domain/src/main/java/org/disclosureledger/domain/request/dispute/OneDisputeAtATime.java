package org.disclosureledger.domain.request.dispute;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.statute.Basis;

/** Two days stand side by side, never three (policy). */
record OneDisputeAtATime(@Nullable Start claimed) implements Rule {

    @Override
    public boolean isBroken() {
        return claimed != null;
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "收到日期已有争议（主张的收到日期为%s），请先认定收到日期".formatted(claimed == null ? "" : claimed.on());
    }

    @Override
    public Basis basis() {
        return Basis.ONE_RECEIPT_DISPUTE_AT_A_TIME;
    }
}
