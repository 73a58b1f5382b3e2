package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Arts 4 and 5: the tariff alone says how much. */
record AmountIsTheTariffs(Fee fee) implements Rule {

    @Override
    public boolean isBroken() {
        return !fee.isRight();
    }

    @Override
    public String field() {
        return "amountYuan";
    }

    @Override
    public String sentence() {
        return "按信息处理费标准，%s %d %s应收 %s 元，现为 %s 元%s".formatted(fee.notice().basis().label(),
                fee.notice().units(), fee.notice().basis().unit(),
                fee.computed().map(BigDecimal::toPlainString).orElse("—"), fee.notice().amountYuan().toPlainString(),
                fee.isUnknown() ? "（未填写该申请人本月此前件数，按 0 件计算）" : "");
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
