package org.disclosureledger.domain.request.fee;

import java.util.Objects;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/** Art. 6 [unverified]: within 20 working days from the day after the notice. A late payment is marked. */
record PaidInTime(LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        ClockReading limit = limits.last(ClockKind.PAYMENT);
        return limit != null && limit.isOpen() && limits.isPast(limit);
    }

    @Override
    public String field() {
        return "paidOn";
    }

    @Override
    public String sentence() {
        ClockReading limit = Objects.requireNonNull(limits.last(ClockKind.PAYMENT));
        return "申请人应于%s前缴费，%s".formatted(limit.dueOn(), limits.lateness(limit));
    }

    @Override
    public Basis basis() {
        return Basis.FEE_RULES;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }
}
