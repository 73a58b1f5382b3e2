package org.disclosureledger.domain.request.correct;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.statute.Basis;

/** Only an answer's outcome can be recorded wrongly; a withdrawal counts as 3.6.3 by itself. */
record AnAnswerHasAnOutcome(Conclusion conclusion) implements Rule {

    @Override
    public boolean isBroken() {
        return conclusion.withdrawn();
    }

    @Override
    public String field() {
        return "outcome";
    }

    @Override
    public String sentence() {
        return "申请已撤回，没有答复，办理结果不能更正";
    }

    @Override
    public Basis basis() {
        return Basis.FORM_2021;
    }
}
