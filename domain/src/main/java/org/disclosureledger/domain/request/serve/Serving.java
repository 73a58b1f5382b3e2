package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;

/** Judges the delivery of notices, also after the answer: the receipt may come back late. */
public final class Serving {

    private Serving() {
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, DeliverSupplementNotice c, Circumstances now) {
        return decide(new SupplementNoticeDelivered(c.requestId(), c.deliveredOn(), c.evidence()),
                new ServedNotice("补正告知", steps.last(WaitFor.SUPPLEMENT), Basis.ARTICLE_30), now);
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, DeliverFeeNotice c, Circumstances now) {
        return decide(new FeeNoticeDelivered(c.requestId(), c.deliveredOn(), c.evidence()),
                new ServedNotice("收费通知", steps.last(WaitFor.PAYMENT), Basis.FEE_RULES), now);
    }

    private static Decision<RequestEvent> decide(RequestEvent delivered, ServedNotice notice, Circumstances now) {
        LocalDate deliveredOn = delivered.legalDate();
        Wait wait = notice.pending();
        LocalDate noticedOn = wait == null ? null : wait.from();
        String name = notice.name() + "送达日期";
        return now.accept(delivered, new NoticeIsOpen(notice),
                new PossibleDay("deliveredOn", name, deliveredOn, now.today()),
                new NotBefore("deliveredOn", name, deliveredOn, notice.name() + "日期", noticedOn, notice.basis()),
                new DeliveryChangesSomething(notice, deliveredOn));
    }
}
