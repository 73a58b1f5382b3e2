package org.disclosureledger.domain.request.dispute;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.statute.Basis;

/** Without a dispute there is nothing to determine; an error is corrected. */
record ReceiptIsDisputed(@Nullable Start claimed) implements Rule {

    @Override
    public boolean isBroken() {
        return claimed == null;
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "收到日期没有争议；登记有误的请办理更正";
    }

    @Override
    public Basis basis() {
        return Basis.ONE_RECEIPT_DISPUTE_AT_A_TIME;
    }
}
