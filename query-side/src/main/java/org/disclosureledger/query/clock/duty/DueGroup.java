package org.disclosureledger.query.clock.duty;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.query.clock.reading.Light;
import org.disclosureledger.query.web.Refusal;

/** How the list is divided. */
public enum DueGroup implements Coded {

    OVERDUE("overdue", "逾期"),
    /** What the office is not late with: a limit of somebody else has passed. */
    LAPSED("lapsed", "已届满"),
    TODAY("today", "今日到期"),
    SOON("soon", "即将到期"),
    LATER("later", "尚有时日"),
    /** Paused, or something is waited for. */
    WAITING("waiting", "暂停或等待");

    private final String code;
    private final String label;

    DueGroup(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Of a clock that runs. */
    static DueGroup of(Light light) {
        return switch (light) {
            case OVERDUE -> OVERDUE;
            case LAPSED -> LAPSED;
            case TODAY -> TODAY;
            case URGENT, SOON -> SOON;
            case WAITING -> WAITING;
            case NORMAL, DONE, DONE_LATE -> LATER;
        };
    }

    /** The office is late with what it has to do; a limit of anybody else only passes. */
    public boolean isOf(@Nullable Party party) {
        return party == null || this != (party == Party.OFFICE ? LAPSED : OVERDUE);
    }

    /** @param code as in an address; empty is none, an unknown one is refused (400) */
    public static @Nullable DueGroup parameter(@Nullable String code) {
        return code == null || code.isEmpty()
                ? null
                : Coded.find(DueGroup.class, code)
                        .orElseThrow(() -> Refusal.malformed("due", "应为 overdue、lapsed、today、soon、later 或 waiting"));
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
