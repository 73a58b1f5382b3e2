package org.disclosureledger.query.register;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.query.web.Refusal;

/** Where a request stands, as the register shows it. */
public enum Status implements Coded {

    PENDING("pending", "在办"),
    AWAITING_SUPPLEMENT("awaitingSupplement", "待补正"),
    IN_CONSULTATION("inConsultation",
            "征求意见中"),
    AWAITING_PAYMENT("awaitingPayment", "待缴费"),
    ANSWERED("answered", "已答复"),
    DELIVERED("delivered",
            "已送达"),
    WITHDRAWN("withdrawn", "已撤回"),
    VOIDED("voided", "已作废");

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

    /** @param code as in an address; empty is none, an unknown one is refused (400) */
    public static @Nullable Status parameter(@Nullable String code) {
        return code == null || code.isEmpty()
                ? null
                : Coded.find(Status.class, code).orElseThrow(() -> Refusal.malformed("status", "没有这种状态"));
    }
}
