package org.disclosureledger.domain.request.fee;

import java.util.Objects;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.statute.Basis;

/**
 * Art. 6 [unverified]: the notice goes out within the reply limit. A later one stands, and is marked; whether the payment it
 * asks for begins anew what ended is policy {@code restart-after-expiry}.
 */
record NoticedWithinTheReplyLimit(LimitsOnDay limits) implements Rule {

    @Override
    public boolean isBroken() {
        return limits.isPast(limits.reply());
    }

    @Override
    public String field() {
        return "noticedOn";
    }

    @Override
    public String sentence() {
        ClockReading reply = Objects.requireNonNull(limits.reply());
        return "收费通知应在答复期限内（%s前）发出，%s；缴费后答复期限%s".formatted(reply.dueOn(), limits.lateness(reply),
                limits.setting(ClockPolicies.RESTART_AFTER_EXPIRY) == 1 ? "重新起算" : "不重新起算");
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
