package org.disclosureledger.domain.clock;

/** Where a clock stands on the asked day. */
public enum ClockState {

    /** 计时中. */
    RUNNING("计时中"),
    /** 暂停（征求意见期间不计算在内）, art. 33(3). */
    PAUSED("暂停"),
    /** 待补正, art. 30. */
    AWAITING_SUPPLEMENT("待补正"),
    /** 待缴费. */
    AWAITING_PAYMENT("待缴费"),
    /** 合理延迟, art. 35. */
    DEFERRED("合理延迟"),
    /** 已停止：已办结，或者所等待的已经收到. */
    STOPPED("已停止");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
