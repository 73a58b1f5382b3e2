package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.ReceiptBasis;

/** Art. 31(2): an ordinary letter is confirmed with the applicant on the day it is got; the day it was handed in, where it is known, is the nearest to that. */
record ConfirmedOnArrival(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        return receipt.basis() == ReceiptBasis.CONFIRMATION && receipt.submittedOn() != null
                && receipt.receivedOn().isAfter(receipt.submittedOn());
    }

    @Override
    public String field() {
        return "confirmedOn";
    }

    @Override
    public String sentence() {
        return "平常信函应在收到当日与申请人确认：提交日期为%s，确认之日为%s，请核对信函收到的日期".formatted(receipt.submittedOn(),
                receipt.receivedOn());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
