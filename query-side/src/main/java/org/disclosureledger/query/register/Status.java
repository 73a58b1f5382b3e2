package org.disclosureledger.query.register;

import org.disclosureledger.domain.Coded;

/** Where a request stands, as the register shows it. */
public enum Status implements Coded {

    PENDING("pending", "在办"), AWAITING_SUPPLEMENT("awaitingSupplement", "待补正"), IN_CONSULTATION("inConsultation",
            "征求意见中"), AWAITING_PAYMENT("awaitingPayment", "待缴费"), ANSWERED("answered", "已答复"), DELIVERED("delivered",
                    "已送达"), WITHDRAWN("withdrawn", "已撤回"), VOIDED("voided", "已作废");

    private final String code;
    private final String label;

    Status(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
