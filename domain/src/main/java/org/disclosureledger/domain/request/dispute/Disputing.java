package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.correct.ReceivedBeforeEveryStep;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.ReceiptRules;

/** Judges disputes about the day of receipt (收到日期争议), also of requests that ended: courts ask later. */
public final class Disputing {

    private Disputing() {
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, DisputeReceipt c, Circumstances now) {
        LocalDate claimed = c.claimed().receivedOn();
        return now.accept(
                new ReceiptDisputed(c.requestId(), c.disputedOn(), c.claimed(), c.claimedBy(), c.reason()),
                ReceiptRules.of(c.claimed(), now, new ReasonGiven("reason", c.reason()),
                        new ClaimantNamed(c.claimedBy()),
                        new PossibleDay("disputedOn", "争议提出日期", c.disputedOn(), now.today()),
                        new NotBefore("disputedOn", "争议提出日期", c.disputedOn(), "主张的收到日期", claimed),
                        new OneDisputeAtATime(steps.claimed()),
                        new ClaimDiffers(claimed, steps.receivedOn()),
                        new ReceivedBeforeEveryStep(claimed, steps.firstStepOn())));
    }

    public static Decision<RequestEvent> decide(RequestSteps steps, DetermineReceiptDate c, Circumstances now) {
        Start claimed = steps.claimed();
        Receipt chosen = claimed != null && claimed.on().equals(c.receivedOn())
                ? claimed.receipt()
                : steps.start().receipt();
        return now.accept(
                new ReceiptDateDetermined(c.requestId(), c.determinedOn(), chosen, c.reason()),
                new ReasonGiven("reason", c.reason()), new ReceiptIsDisputed(claimed),
                new OneOfTheTwo(c.receivedOn(), steps.receivedOn(), claimed),
                new PossibleDay("determinedOn", "认定日期", c.determinedOn(), now.today()),
                new NotBefore("determinedOn", "认定日期", c.determinedOn(), "收到日期", steps.receivedOn()),
                new NotBefore("determinedOn", "认定日期", c.determinedOn(), "主张的收到日期",
                        claimed == null ? null : claimed.on()),
                new NotBefore("determinedOn", "认定日期", c.determinedOn(), "争议提出日期",
                        claimed == null ? null : claimed.disputedOn()),
                new ReceivedBeforeEveryStep(c.receivedOn(), steps.firstStepOn()));
    }
}
