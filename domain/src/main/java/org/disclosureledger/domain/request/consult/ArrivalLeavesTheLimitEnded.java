package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * A letter without an arrival is taken to have arrived when it was sent. An arrival told only when the reply period had
 * ended by that day gives time back: it may be true, but somebody should look at its evidence.
 */
record ArrivalLeavesTheLimitEnded(LimitsOnDay before, LimitsOnDay after) implements Rule {

    @Override
    public boolean isBroken() {
        return isOverdue(before.reply()) && !isOverdue(after.reply());
    }

    @Override
    public String field() {
        return "reachedOn";
    }

    @Override
    public String sentence() {
        LocalDate dueOn = Objects.requireNonNull(before.reply()).dueOn();
        LocalDate later = LimitsOnDay.dueOn(after.reply());
        return "送达日期未登记时，自发出之日计算，答复期限已于%s届满；登记后%s，请核对送达凭据".formatted(dueOn,
                later == null ? "期限仍在暂停" : "于%s届满".formatted(later));
    }

    @Override
    public Basis basis() {
        return Basis.policy(ClockPolicies.ARRIVAL_UNKNOWN.name());
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private static boolean isOverdue(@Nullable ClockReading reply) {
        return reply != null && reply.overdueBy() > 0;
    }
}
