package org.disclosureledger.domain.appeal;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** An appeal is found by its number (案号). */
record CaseNumberGiven(String caseNumber) implements Rule {

    @Override
    public boolean isBroken() {
        return caseNumber.isBlank();
    }

    @Override
    public String field() {
        return "caseNumber";
    }

    @Override
    public String sentence() {
        return "请填写案号";
    }

    @Override
    public Basis basis() {
        return Basis.APPEAL_STATE;
    }
}
