package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** What costs nothing by the tariff needs no notice. */
record FreeNeedsNoNotice(Fee fee) implements Rule {

    @Override
    public boolean isBroken() {
        return fee.isFree();
    }

    @Override
    public String field() {
        return "units";
    }

    @Override
    public String sentence() {
        return "按信息处理费标准，%s %d %s应收 0 元，不需要发出收费通知%s".formatted(fee.notice().basis().label(),
                fee.notice().units(), fee.notice().basis().unit(),
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
