package org.disclosureledger.domain.request.dispute;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** A claim is somebody's, or some record's (申请人、物业签收记录 …). */
record ClaimantNamed(String claimedBy) implements Rule {

    @Override
    public boolean isBroken() {
        return claimedBy.isBlank();
    }

    @Override
    public String field() {
        return "claimedBy";
    }

    @Override
    public String sentence() {
        return "请填写主张该收到日期的人或者记录";
    }

    @Override
    public Basis basis() {
        return Basis.policy("receipt-dispute-names-claimant");
    }
}
