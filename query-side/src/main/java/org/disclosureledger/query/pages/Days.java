package org.disclosureledger.query.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.clock.reading.DayWords;

/** Days and times in words. Templates call it {@code @days}. */
@Component("days")
public class Days {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** As 2025-10-14（周二）. */
    public static String withWeekday(LocalDate date) {
        return DayWords.withWeekday(date);
    }

    /** As 2025-10-14（周二）. */
    public String of(LocalDate date) {
        return withWeekday(date);
    }

    /** To the minute, in the zone of the legal dates. */
    public String at(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }

    /** For the foot of what is printed. */
    public String now() {
        return at(clock.instant());
    }
}
