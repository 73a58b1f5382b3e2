package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.ReceiptBasis;

/** Art. 31(1): what is handed over is received on the day it is submitted. */
public record ReceivedOnSubmission(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        return receipt.basis() == ReceiptBasis.SUBMISSION && receipt.submittedOn() != null
                && !receipt.submittedOn().equals(receipt.receivedOn());
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "当面提交的，收到日期（%s）应为提交日期（%s）".formatted(receipt.receivedOn(), receipt.submittedOn());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
