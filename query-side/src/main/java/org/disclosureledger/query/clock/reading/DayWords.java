package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd（EEE）", Locale.CHINA);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.CHINA);

    private DayWords() {
    }

    /** As 2025-10-14（周二）. */
    public static String withWeekday(LocalDate day) {
        return DAY.format(day);
    }

    /** As 周二. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
