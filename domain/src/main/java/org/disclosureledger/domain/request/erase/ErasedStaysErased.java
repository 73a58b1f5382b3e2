package org.disclosureledger.domain.request.erase;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** What is gone cannot go again, and nobody comes back in its place: its key would be the case's key again. */
public record ErasedStaysErased(boolean broken) implements Rule {

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public String field() {
        return "";
    }

    @Override
    public String sentence() {
        return "该申请的个人信息已经销毁";
    }

    @Override
    public Basis basis() {
        return Basis.ERASED_STAYS_ERASED;
    }
}
