package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.Party;

/** How urgent a clock is: a shape and a word, for colours are lost in print. */
public enum Light implements Coded {

    OVERDUE("overdue", "逾期", "■"),
    /** The limit of somebody else has passed: the office is not late, but may have to act now. */
    LAPSED("lapsed", "已届满", "◇"),
    TODAY("today", "今日到期", "◆"),
    URGENT("urgent", "紧迫", "▲"),
    SOON("soon", "临近", "△"),
    NORMAL("normal", "正常", "○"),
    /** Paused, or something is waited for: no day is due. */
    WAITING("waiting", "暂停", "□"),
    DONE("done", "已结束", "●"),
    DONE_LATE("doneLate", "已结束（逾期）", "●");

    private final String code;
    private final String label;
    private final String shape;

    Light(String code, String label, String shape) {
        this.code = code;
        this.label = label;
        this.shape = shape;
    }

    public static Light of(ClockReading reading, LocalDate today, ClockRules rules) {
        if (!reading.isOpen()) {
            return reading.overdueBy() > 0 && isOfOffice(reading) ? DONE_LATE : DONE;
        }
        LocalDate dueOn = reading.dueOn();
        if (dueOn == null) {
            return WAITING;
        }
        if (dueOn.isBefore(today)) {
            return isOfOffice(reading) ? OVERDUE : LAPSED;
        }
        if (dueOn.equals(today)) {
            return TODAY;
        }
        int left = rules.calendar().workingDaysBetween(today, dueOn);
        if (left <= rules.policies().on(today, ClockPolicies.LIGHT_URGENT)) {
            return URGENT;
        }
        return left <= rules.policies().on(today, ClockPolicies.LIGHT_SOON) ? SOON : NORMAL;
    }

    private static boolean isOfOffice(ClockReading reading) {
        return reading.kind().party() == Party.OFFICE;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }
}
