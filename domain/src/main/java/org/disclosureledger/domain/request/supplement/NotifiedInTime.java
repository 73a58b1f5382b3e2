package org.disclosureledger.domain.request.supplement;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * Art. 30: within 7 working days of receipt. A later notice is a defect, not void: it stands, and is marked. Only the first
 * notice is measured; a second one is a defect of its own.
 *
 * @param limits with the notice among the steps
 */
record NotifiedInTime(boolean first, LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        return first && limits.isPast(limit());
    }

    @Override
    public String field() {
        return "notifiedOn";
    }

    @Override
    public String sentence() {
        ClockReading limit = Objects.requireNonNull(limit());
        return "补正告知应在收到申请之日起 %d 个工作日内（%s前）作出，%s".formatted(limit.limit(), limit.dueOn(),
                limits.lateness(limit));
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
        return limits.last(ClockKind.SUPPLEMENT_NOTICE);
    }
}
