package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/** A deferral to a day before the running limit ends would shorten it: art. 35 speaks of 延迟. */
record DeferralLengthens(LocalDate deferredTo, LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        LocalDate end = end();
        return end != null && !deferredTo.isAfter(end);
    }

    @Override
    public String field() {
        return "deferredTo";
    }

    @Override
    public String sentence() {
        return "延迟届满日（%s）应晚于现有答复期限的届满日（%s）".formatted(deferredTo, end());
    }

    @Override
    public Basis basis() {
        return Basis.ARTICLE_35;
    }

    private @Nullable LocalDate end() {
        ClockReading reply = limits.reply();
        return reply == null ? null : reply.urgentOn();
    }
}
