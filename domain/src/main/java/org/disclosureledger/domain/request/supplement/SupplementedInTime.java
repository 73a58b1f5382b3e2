package org.disclosureledger.domain.request.supplement;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * Art. 30: whether a supplement after the applicant's limit had a good reason is for the office. The reply period begins
 * anew all the same, unless it had ended before the notice (policy {@code restart-after-expiry}).
 */
record SupplementedInTime(LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        return limits.steps().awaitingSupplement() && limits.isPast(limit());
    }

    @Override
    public String field() {
        return "receivedOn";
    }

    @Override
    public String sentence() {
        ClockReading limit = Objects.requireNonNull(limit());
        return "申请人应于%s前补正，%s；%s".formatted(limit.dueOn(), limits.lateness(limit), limits.isRestartAwaited()
                ? "登记后答复期限仍自收到补正之日重新起算"
                : "答复期限在告知补正之前已经届满，登记后不重新起算");
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_30;
    }

    @Override
    public Force force() {
        return Force.REMARK;
    }

    private @Nullable ClockReading limit() {
        return limits.last(ClockKind.SUPPLEMENT);
    }
}
