package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.Basis;

/**
 * The organ replies in 10 (simplified: 5) working days, in court in 15 days. A late reply is marked.
 *
 * @param steps with the reply among them
 */
record RepliedInTime(AppealSteps steps, @Nullable LocalDate repliedOn, ClockRules rules) implements Rule {

    @Override
    public boolean isBroken() {
        ClockReading reply = reading();
        return reply != null && reply.overdueBy() > 0;
    }

    @Override
    public String field() {
        return "repliedOn";
    }

    @Override
    public String sentence() {
        ClockReading reply = Objects.requireNonNull(reading());
        String unit = reply.kind().unit().label();
        return "应于%s前（%d %s）提交答复，逾期 %d %s%s".formatted(reply.dueOn(), reply.limit(), unit, reply.overdueBy(), unit,
                isReview() ? "；逾期的，视为该行政行为没有证据、依据（第七十条）" : "");
    }

    @Override
    public Basis basis() {
        return AppealArticles.hearing(steps.kind(), steps.procedure());
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private boolean isReview() {
        return steps.kind() == AppealKind.REVIEW;
    }

    private @Nullable ClockReading reading() {
        if (repliedOn == null || !AppealClocks.covers(steps)) {
            return null;
        }
        ClockKind kind = isReview() ? ClockKind.REVIEW_REPLY : ClockKind.DEFENCE;
        return new AppealClocks(rules).on(repliedOn, steps).stream().filter(r -> r.kind() == kind).findFirst()
                .orElse(null);
    }
}
