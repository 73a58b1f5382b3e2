package org.disclosureledger.domain.request.answer;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.statute.Basis;

/** Only an answer is delivered, and only once. */
record AnswerAwaitsDelivery(Conclusion conclusion) implements Rule {

    @Override
    public boolean isBroken() {
        return conclusion.withdrawn() || conclusion.deliveredOn() != null;
    }

    @Override
    public String field() {
        return "deliveredOn";
    }

    @Override
    public String sentence() {
        return conclusion.withdrawn() ? "申请已撤回，没有答复可以送达" : "答复已于%s送达".formatted(conclusion.deliveredOn());
    }

    @Override
    public Basis basis() {
        return Basis.DELIVERY_LETTER;
    }
}
