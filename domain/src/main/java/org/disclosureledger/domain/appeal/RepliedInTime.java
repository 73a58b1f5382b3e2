package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.AppealCommand.RecordProcedure;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** The organ replies in 10 (simplified: 5) working days, in court in 15 days. A late reply is marked. */
record RepliedInTime(AppealKind kind, RecordProcedure c, ClockRules rules) implements Rule {

    @Override
    public boolean isBroken() {
        ClockReading reply = reading();
        return reply != null && reply.dueOn() != null && reply.endedOn() != null
                && reply.endedOn().isAfter(reply.dueOn());
    }

    @Override
    public String field() {
        return "repliedOn";
    }

    @Override
    public String sentence() {
        ClockReading reply = Objects.requireNonNull(reading());
        return "应于%s前（%d %s）提交答复，逾期 %d %s%s".formatted(reply.dueOn(), reply.limit(), reply.kind().unit().label(),
                reply.overdueBy(), reply.kind().unit().label(),
                kind == AppealKind.REVIEW ? "；逾期的，视为该行政行为没有证据、依据（第七十条）" : "");
    }

    @Override
    public Basis basis() {
        return AppealLimits.hearing(kind, c.procedure());
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private @Nullable ClockReading reading() {
        LocalDate repliedOn = c.repliedOn();
        if (repliedOn == null || c.copyServedOn().isBefore(WorkdayCalendar.FIRST_DAY)) {
            return null;
        }
        int limit = rules.policies().on(c.copyServedOn(), AppealLimits.reply(kind, c.procedure()));
        return AppealLimits.replyClock(kind, limit, c.copyServedOn(), repliedOn).on(repliedOn, rules);
    }
}
