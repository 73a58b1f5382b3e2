package org.disclosureledger.domain.request.withdraw;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;

/** Judges withdrawals; after the answer they have no effect and are refused. */
public final class Withdrawing {

    private Withdrawing() {
    }

    public static Decision<RequestEvent> decide(Pending s, WithdrawRequest c, Circumstances now) {
        return now.accept(new RequestWithdrawn(c.requestId(), c.withdrawnOn(), c.reason(), c.note()),
                new PossibleDay("withdrawnOn", "撤回日期", c.withdrawnOn(), now.today()),
                new AfterBothArguableDays("withdrawnOn", c.withdrawnOn(), s.steps()),
                new NotBefore("withdrawnOn", "撤回日期", c.withdrawnOn(), "收到日期", s.registration().receivedOn()),
                new NotBefore("withdrawnOn", "撤回日期", c.withdrawnOn(), "此前办理步骤的日期", s.steps().latestStepOn()));
    }
}
