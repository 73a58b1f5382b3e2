package org.disclosureledger.domain.request.consult;

import java.util.Objects;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/** Art. 33(3): a consultation stops the reply period while it runs; a period that has ended is not stopped any more. */
record DispatchedWithinTheReplyLimit(LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        return limits.isPast(limits.reply());
    }

    @Override
    public String field() {
        return "dispatchedOn";
    }

    @Override
    public String sentence() {
        ClockReading reply = Objects.requireNonNull(limits.reply());
        return "答复期限已于%s届满（%s），之后征求意见的时间不能再从答复期限中扣除".formatted(reply.dueOn(), limits.lateness(reply));
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_33;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
