package org.disclosureledger.domain.request.fee;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;

/** Before the tariff there was none to charge by. */
record TariffInForce(Fee fee) implements Rule {

    @Override
    public boolean isBroken() {
        return fee.tariff().isEmpty();
    }

    @Override
    public String field() {
        return "noticedOn";
    }

    @Override
    public String sentence() {
        return "收费通知日期（%s）时信息处理费标准尚未施行，不能收费".formatted(fee.notice().noticedOn());
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
