package org.disclosureledger.domain.request.answer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.statute.Basis;

/** A new answer follows an appeal against the first one; a withdrawn request has none. */
record ReplacedAfterAnAppeal(Conclusion conclusion, @Nullable UUID appealId) implements Rule {

    @Override
    public boolean isBroken() {
        return conclusion.withdrawn() || appealId == null;
    }

    @Override
    public String field() {
        return "appealId";
    }

    @Override
    public String sentence() {
        return conclusion.withdrawn() ? "申请已撤回，没有答复可以重作" : "重新答复须注明所依据的复议或诉讼";
    }

    @Override
    public Basis basis() {
        return Basis.REVIEW_LAW_64;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
