package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.Basis;

/** Judges a registration. */
public final class Receiving {

    private Receiving() {
    }

    public static Decision<RequestEvent> decide(RegisterRequest c, Circumstances now) {
        return now.accept(
                new RequestReceived(c.requestId(), c.organ(), c.registerNumber(), c.receipt(), c.category(),
                        c.applicant(), c.content(), c.remark()),
                ReceiptRules.of(c.receipt(), now, new RegisterNumberGiven(c.registerNumber()),
                        new ContentGiven(c.content()), new ConfirmationRecorded(c.receipt(), now.reconstructed()),
                        new ReceivedUnderTheCalendar(c.receipt(), now.reconstructed())));
    }

    /** Regulation art. 45: applications are registered, and found again by their number. */
    public record RegisterNumberGiven(String number) implements Rule {

        @Override
        public boolean isBroken() {
            return number.isBlank();
        }

        @Override
        public String field() {
            return "registerNumber";
        }

        @Override
        public String sentence() {
            return "请填写登记编号";
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_45;
        }
    }

    /** What is asked for can be told, art. 29. */
    record ContentGiven(String content) implements Rule {

        @Override
        public boolean isBroken() {
            return content.isBlank();
        }

        @Override
        public String field() {
            return "content";
        }

        @Override
        public String sentence() {
            return "请填写申请内容";
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_29;
        }
    }
}
