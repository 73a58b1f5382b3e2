package org.disclosureledger.domain.request.erase;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.NotInTheFuture;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.Registration;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.Basis;

/** Judges erasures. */
public final class Erasing {

    private Erasing() {
    }

    public static Decision<RequestEvent> decide(Registration r, ErasePersonalData c, Circumstances now) {
        return now.accept(new PersonalDataErased(c.requestId(), c.erasedOn(), c.reason()),
                new ErasedStaysErased(r.erased()), new ReasonGiven("reason", c.reason()),
                new NotInTheFuture("erasedOn", "销毁日期", c.erasedOn(), now.today()),
                new NotBefore("erasedOn", "销毁日期", c.erasedOn(), "收到日期", r.receivedOn()));
    }

    /** What is gone cannot go again. */
    record ErasedStaysErased(boolean erased) implements Rule {

        @Override
        public boolean isBroken() {
            return erased;
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
}
