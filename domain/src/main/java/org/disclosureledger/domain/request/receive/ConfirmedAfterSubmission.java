package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Nothing is confirmed that was not submitted yet. */
public record ConfirmedAfterSubmission(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        return receipt.submittedOn() != null && receipt.confirmedOn() != null
                && receipt.confirmedOn().isBefore(receipt.submittedOn());
    }

    @Override
    public String field() {
        return "confirmedOn";
    }

    @Override
    public String sentence() {
        return "确认日期（%s）不能早于提交日期（%s）".formatted(receipt.confirmedOn(), receipt.submittedOn());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_31;
    }
}
