package org.disclosureledger.domain.request.answer;

import java.util.Objects;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * Art. 33: within the limit. A late answer is an answer all the same, and is marked.
 *
 * @param limits with the answer among the steps
 */
record AnsweredInTime(LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        return limits.isPast(limits.reply());
    }

    @Override
    public String field() {
        return "answeredOn";
    }

    @Override
    public String sentence() {
        ClockReading reply = Objects.requireNonNull(limits.reply());
        return "逾期答复：应于%s前答复，%s".formatted(reply.dueOn(), limits.lateness(reply));
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
