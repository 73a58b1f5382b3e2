package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;
import org.disclosureledger.domain.statute.workday.StatutoryHolidays.DayOff;

/** What the notices known on one day say of any day, for one area. A later notice overrides an earlier one by the day. */
final class KnownNotices {

    private final CalendarArea area;
    private final Map<LocalDate, Ruling> national = new HashMap<>();
    private final Map<LocalDate, Ruling> regional = new HashMap<>();
    /** The first notice of a year governs the days that no notice names. */
    private final Map<Integer, String> noticeOfYear = new HashMap<>();
    private final Set<Integer> regionalYears = new HashSet<>();

    private record Ruling(NamedDay day, String notice) {}

    /** @param notices those known, in order of publication */
    KnownNotices(CalendarArea area, List<CalendarNotice> notices) {
        this.area = area;
        for (CalendarNotice notice : notices) {
            if (notice.area() == CalendarArea.NATIONAL) {
                noticeOfYear.putIfAbsent(notice.year(), notice.number());
                notice.days().forEach(day -> national.put(day.date(), new Ruling(day, notice.number())));
            } else if (notice.area() == area) {
                regionalYears.add(notice.year());
                notice.days().forEach(day -> regional.put(day.date(), new Ruling(day, notice.number())));
            }
        }
    }

    CalendarDay day(LocalDate date) {
        CalendarDay day = nationalDay(date);
        Ruling ruling = regional.get(date);
        if (ruling == null || ruling.day().working() || !day.isWorking()) {
            return day;
        }
        return new CalendarDay(date, DayKind.REGIONAL_HOLIDAY, ruling.day().holiday(), ruling.notice());
    }

    /** False when the area's own notice of the year is missing. */
    boolean isComplete(int year) {
        return !area.hasNoticesOfItsOwn() || regionalYears.contains(year);
    }

    /** True when a notice of the nation arranges the year. */
    boolean isArranged(int year) {
        return noticeOfYear.containsKey(year);
    }

    private CalendarDay nationalDay(LocalDate date) {
        Ruling ruling = national.get(date);
        if (ruling != null) {
            return ruled(date, ruling);
        }
        String notice = noticeOfYear.get(date.getYear());
        if (notice != null) {
            return ordinary(date, notice);
        }
        DayOff dayOff = StatutoryHolidays.of(date.getYear()).get(date);
        return dayOff == null ? ordinary(date, null) : new CalendarDay(date, dayOff.kind(), dayOff.holiday(), null);
    }

    private static CalendarDay ruled(LocalDate date, Ruling ruling) {
        if (!ruling.day().working()) {
            return new CalendarDay(date, DayKind.STATUTORY_HOLIDAY, ruling.day().holiday(), ruling.notice());
        }
        return StatutoryHolidays.isWeekend(date)
                ? new CalendarDay(date, DayKind.MAKE_UP_WORKING_DAY, ruling.day().holiday(), ruling.notice())
                : ordinary(date, ruling.notice());
    }

    private static CalendarDay ordinary(LocalDate date, @Nullable String notice) {
        DayKind kind = StatutoryHolidays.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
        return new CalendarDay(date, kind, null, notice);
    }
}
