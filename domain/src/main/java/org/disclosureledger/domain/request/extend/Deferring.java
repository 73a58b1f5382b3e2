package org.disclosureledger.domain.request.extend;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;

/** Judges deferrals (延迟答复), art. 35. */
public final class Deferring {

    private Deferring() {
    }

    public static Decision<RequestEvent> decide(Pending s, DeferReply c, Circumstances now) {
        return now.accept(
                new ReplyDeferred(c.requestId(), c.notifiedOn(), c.deferredTo(), c.approvedBy(), c.reason()),
                new PossibleDay("notifiedOn", "延迟告知日期", c.notifiedOn(), now.today()),
                new NotBefore("notifiedOn", "延迟告知日期", c.notifiedOn(), "收到日期", s.registration().receivedOn()),
                new NotBefore("deferredTo", "延迟届满日", c.deferredTo(), "延迟告知日期", c.notifiedOn()),
                new ReasonGiven("reason", c.reason()));
    }
}
