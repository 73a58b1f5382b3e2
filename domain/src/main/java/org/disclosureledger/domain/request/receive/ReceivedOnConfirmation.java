package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Art. 31: where a confirmation makes the receipt (平常信函、互联网、传真), its day is the day of receipt. */
public record ReceivedOnConfirmation(Receipt receipt) implements Rule {

    @Override
    public boolean isBroken() {
        return receipt.basis().isConfirmation() && receipt.confirmedOn() != null
                && !receipt.confirmedOn().equals(receipt.receivedOn());
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "以%s为收到日期的，收到日期（%s）应为确认日期（%s）".formatted(receipt.basis().label(), receipt.receivedOn(),
                receipt.confirmedOn());
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
