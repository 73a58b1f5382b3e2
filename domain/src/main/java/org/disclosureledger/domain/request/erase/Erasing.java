package org.disclosureledger.domain.request.erase;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.request.Registration;
import org.disclosureledger.domain.request.RequestEvent;

/** Judges erasures. */
public final class Erasing {

    private Erasing() {
    }

    public static Decision<RequestEvent> decide(Registration r, ErasePersonalData c, Circumstances now) {
        return now.accept(new PersonalDataErased(c.requestId(), c.erasedOn(), c.reason()),
                new ErasedStaysErased(r.erased()), new ReasonGiven("reason", c.reason()),
                new PossibleDay("erasedOn", "销毁日期", c.erasedOn(), now.today()),
                new NotBefore("erasedOn", "销毁日期", c.erasedOn(), "收到日期", r.receivedOn()));
    }
}
