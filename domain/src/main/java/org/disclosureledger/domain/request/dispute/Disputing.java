package org.disclosureledger.domain.request.dispute;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.request.Registration;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.receive.Receipt;

/** Judges disputes about the day of receipt. */
public final class Disputing {

    private Disputing() {
    }

    public static Decision<RequestEvent> decide(Registration r, RequestSteps steps, DisputeReceipt c,
            Circumstances now) {
        return now.accept(
                new ReceiptDisputed(c.requestId(), c.disputedOn(), c.claimed(), c.claimedBy(), c.reason()),
                new ReasonGiven("reason", c.reason()),
                new PossibleDay("disputedOn", "争议提出日期", c.disputedOn(), now.today()),
                new PossibleDay("receivedOn", "主张的收到日期", c.claimed().receivedOn(), now.today()));
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, DetermineReceiptDate c, Circumstances now) {
        Start claimed = steps.claimed();
        Receipt chosen = claimed != null && claimed.on().equals(c.receivedOn())
                ? claimed.receipt()
                : steps.start().receipt();
        return now.accept(
                new ReceiptDateDetermined(c.requestId(), c.determinedOn(), chosen, c.reason()),
                new ReasonGiven("reason", c.reason()),
                new PossibleDay("determinedOn", "认定日期", c.determinedOn(), now.today()));
    }
}
