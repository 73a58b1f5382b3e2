package org.disclosureledger.domain.request.clock;

/** Where the reply period stands on the asked day. */
public enum ClockState {

    /** 计时中. */
    RUNNING,
    /** 暂停（征求意见期间不计算在内）, art. 33(3). */
    PAUSED,
    /** 待补正, art. 30. */
    AWAITING_SUPPLEMENT,
    /** 待缴费. */
    AWAITING_PAYMENT,
    /** 合理延迟, art. 35. */
    DEFERRED,
    /** 已办结. */
    STOPPED
}
