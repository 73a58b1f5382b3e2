package org.disclosureledger.domain.request.serve;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.statute.Basis;

/** Only what was sent is delivered; once the applicant did what it asks for, its delivery counts for nothing. */
record NoticeIsOpen(ServedNotice notice) implements Rule {

    @Override
    public boolean isBroken() {
        Wait wait = notice.pending();
        return wait == null || !wait.isOpen();
    }

    @Override
    public String field() {
        return "deliveredOn";
    }

    @Override
    public String sentence() {
        Wait wait = notice.pending();
        return wait == null
                ? "没有%s，不能登记送达".formatted(notice.name())
                : "申请人已于%s办理，不再登记%s的送达".formatted(wait.to(), notice.name());
    }

    @Override
    public Basis basis() {
        return notice.basis();
    }
}
