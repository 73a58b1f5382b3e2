package org.disclosureledger.domain.request.correct;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** A correction that changes nothing is none. */
record CorrectionChangesSomething(String field, Object corrected, Object present) implements Rule {

    @Override
    public boolean isBroken() {
        return corrected.equals(present);
    }

    @Override
    public String sentence() {
        return "更正后的内容与现有内容相同";
    }

    @Override
    public Basis basis() {
        return Basis.CORRECTION_CHANGES_SOMETHING;
    }
}
