package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * What ended cannot be lengthened: the applicant is told before the running limit ends, on its last day at the latest. A
 * limit that stands still (征求意见、待补正、待缴费) has not ended.
 *
 * @param act as 延期告知
 * @param asked whether the policy asks for it
 */
record NotifiedBeforeExpiry(String act, LimitsOnDay limits, boolean asked, Basis basis) implements Rule {

    @Override
    public boolean isBroken() {
        return asked && limits.isPast(limits.reply());
    }

    @Override
    public String field() {
        return "notifiedOn";
    }

    @Override
    public String sentence() {
        LocalDate dueOn = LimitsOnDay.dueOn(limits.reply());
        return "答复期限已于%s届满，%s（%s）应在届满之前作出".formatted(dueOn, act, limits.day());
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
