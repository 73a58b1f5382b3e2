package org.disclosureledger.domain.request.receive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * Art. 31(3) lets both sides' confirmation start the clock, and sets no limit for it: a late one is marked (policy), for it
 * lies in the office's hands.
 */
public record ConfirmedNextWorkingDay(Receipt receipt, ClockRules rules) implements Rule {

    @Override
    public boolean isBroken() {
        LocalDate latest = latest();
        return latest != null && receipt.receivedOn().isAfter(latest);
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "申请于%s提交，应在当日或者%s前与申请人双方确认，实际于%s确认".formatted(receipt.submittedOn(), latest(),
                receipt.receivedOn());
    }

    @Override
    public Basis basis() {
        return Basis.policy(ActPolicies.CONFIRMATION_LIMIT.name());
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private @Nullable LocalDate latest() {
        LocalDate submittedOn = receipt.submittedOn();
        if (receipt.basis() != ReceiptBasis.BOTH_SIDES_CONFIRMATION || submittedOn == null
                || submittedOn.isBefore(WorkdayCalendar.FIRST_DAY)) {
            return null;
        }
        int limit = rules.policies().on(receipt.receivedOn(), ActPolicies.CONFIRMATION_LIMIT);
        return limit < 1 ? submittedOn : rules.calendar().workingDayAfter(submittedOn, limit);
    }
}
