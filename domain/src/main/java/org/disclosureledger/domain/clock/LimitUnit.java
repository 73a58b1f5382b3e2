package org.disclosureledger.domain.clock;

import org.disclosureledger.domain.Coded;

/** What a limit is counted in. Working days end on a working day; the others roll over to the day after a holiday. */
public enum LimitUnit implements Coded {

    WORKING_DAYS("workingDays", "个工作日"),
    /** 自然日, holidays counted. */
    CALENDAR_DAYS("calendarDays", "日"),
    MONTHS("months", "个月");

    private final String code;
    private final String label;

    LimitUnit(String code, String label) {
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
