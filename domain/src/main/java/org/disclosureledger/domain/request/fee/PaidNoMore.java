package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** More than was asked for is not owed: the payment stands, and is marked. */
record PaidNoMore(@Nullable FeeNoticed notice, BigDecimal paid) implements Rule {

    @Override
    public boolean isBroken() {
        return notice != null && paid.compareTo(notice.amountYuan()) > 0;
    }

    @Override
    public String field() {
        return "amountYuan";
    }

    @Override
    public String sentence() {
        return "收费通知的金额为 %s 元，缴费 %s 元，多缴的部分应当退还".formatted(
                notice == null ? "—" : notice.amountYuan().toPlainString(), paid.toPlainString());
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
