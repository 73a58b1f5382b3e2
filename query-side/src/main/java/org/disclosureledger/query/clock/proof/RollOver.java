package org.disclosureledger.query.clock.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.statute.workday.CalendarDay;
import org.disclosureledger.query.clock.reading.CaseClock;

/**
 * Where the last day is a day off, the limit ends on the next working day (顺延). Told on the day from which it is put off,
 * on the days between and on the day it ends, each with the calendar notice that says so.
 */
final class RollOver {

    static final String PUT_OFF = "顺延";

    private static final String RAW = "届满日为休息日，顺延";

    private RollOver() {
    }

    static List<ClockDay> told(List<ClockDay> days, CaseClock clock) {
        List<ClockDay> told = new ArrayList<>(days);
        int first = firstPutOff(days);
        int end = first - 1;
        ClockReading reading = clock.reading();
        if (end >= 0 && (first < days.size() || isLast(days.get(end), reading))) {
            told.set(end, ending(days.get(end), clock, first < days.size()));
        }
        for (int i = first; i < days.size(); i++) {
            ClockDay day = days.get(i);
            String of = day(day.date(), clock).reason();
            told.set(i, with(day, day.date().equals(reading.dueOn())
                    ? "顺延后的最后一日（%s）".formatted(of)
                    : "顺延，不是最后一日（%s）".formatted(of), day.notice()));
        }
        return told;
    }

    private static int firstPutOff(List<ClockDay> days) {
        int first = 0;
        while (first < days.size() && !days.get(first).reason().startsWith(RAW)) {
            first++;
        }
        return first;
    }

    /** Only days and months end on whatever day it is; working days never end on a day off. */
    private static boolean isLast(ClockDay day, ClockReading reading) {
        return reading.kind().unit() != LimitUnit.WORKING_DAYS && day.date().equals(reading.dueOn());
    }

    private static ClockDay ending(ClockDay day, CaseClock clock, boolean putOff) {
        CalendarDay of = day(day.date(), clock);
        return with(day, "%s（%s%s）".formatted(day.reason(), putOff ? "届满日为休息日，予以顺延：" : "", of.reason()), of.notice());
    }

    private static CalendarDay day(LocalDate date, CaseClock clock) {
        return clock.by().rules().calendar().day(date);
    }

    private static ClockDay with(ClockDay day, String reason, @Nullable String notice) {
        return new ClockDay(day.date(), day.counted(), reason, day.basis(), notice, day.events());
    }
}
