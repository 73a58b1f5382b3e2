package org.disclosureledger.domain.request.receive;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** Before the first calendar no limit can be counted, and the Regulation then in force had other limits. */
record ReceivedUnderTheCalendar(Receipt receipt, boolean reconstructed) implements Rule {

    @Override
    public boolean isBroken() {
        return !reconstructed && receipt.receivedOn().isBefore(WorkdayCalendar.FIRST_DAY);
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        return "收到日期（%s）早于本台账最早的工作日历（%s），期限无法计算，该申请不列入期限清单和待办提醒，请自行掌握期限".formatted(
                receipt.receivedOn(), WorkdayCalendar.FIRST_DAY);
    }

    @Override
    public Basis basis() {
        return Basis.policy("limits-since-first-calendar");
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
