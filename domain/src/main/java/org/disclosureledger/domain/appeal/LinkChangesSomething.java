package org.disclosureledger.domain.appeal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** An appeal that is linked to this request already needs no link. */
record LinkChangesSomething(@Nullable UUID present, UUID requestId) implements Rule {

    @Override
    public boolean isBroken() {
        return requestId.equals(present);
    }

    @Override
    public String field() {
        return "requestId";
    }

    @Override
    public String sentence() {
        return "该案已关联这件申请";
    }

    @Override
    public Basis basis() {
        return Basis.APPEAL_STATE;
    }
}
