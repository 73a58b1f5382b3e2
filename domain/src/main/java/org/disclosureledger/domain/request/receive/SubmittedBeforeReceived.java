package org.disclosureledger.domain.request.receive;

import java.time.LocalDate;

import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** What was received had been submitted before, or on the same day. */
record SubmittedBeforeReceived(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        LocalDate submittedOn = receipt.submittedOn();
        return submittedOn != null && submittedOn.isAfter(receipt.receivedOn());
    }

    @Override
    public String field() {
        return "submittedOn";
    }

    @Override
    public String sentence() {
        return new NotBefore("receivedOn", "收到日期", receipt.receivedOn(), "提交日期", receipt.submittedOn()).sentence();
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }
}
