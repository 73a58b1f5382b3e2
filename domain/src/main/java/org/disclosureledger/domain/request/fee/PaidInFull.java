package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** The fee is paid when what was asked for is paid; only then the reply period begins anew. */
record PaidInFull(@Nullable FeeNoticed notice, BigDecimal paid) implements Rule {

    @Override
    public boolean isBroken() {
        return notice != null && paid.compareTo(notice.amountYuan()) < 0;
    }

    @Override
    public String field() {
        return "amountYuan";
    }

    @Override
    public String sentence() {
        return "收费通知的金额为 %s 元，缴费 %s 元不足，缴清之前不能登记缴费".formatted(
                notice == null ? "—" : notice.amountYuan().toPlainString(), paid.toPlainString());
    }

    @Override
    public Basis basis() {
        return Basis.FEE_RULES;
    }

    @Override
    public Force force() {
        return Force.WHEN_DONE_NOW;
    }
}
