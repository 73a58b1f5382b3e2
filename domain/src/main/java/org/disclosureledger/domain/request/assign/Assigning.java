package org.disclosureledger.domain.request.assign;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.request.Registration;
import org.disclosureledger.domain.request.RequestEvent;

/** Judges an assignment. */
public final class Assigning {

    private Assigning() {
    }

    public static Decision<RequestEvent> decide(Registration r, AssignRequest c, Circumstances now) {
        return now.accept(new RequestAssigned(c.requestId(), c.assignedOn(), c.handler()),
                new PossibleDay("assignedOn", "分办日期", c.assignedOn(), now.today()),
                new NotBefore("assignedOn", "分办日期", c.assignedOn(), "收到日期", r.receivedOn()));
    }
}
