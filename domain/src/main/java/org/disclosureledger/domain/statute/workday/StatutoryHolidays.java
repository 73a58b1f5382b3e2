package org.disclosureledger.domain.statute.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;

/**
 * The days off that 全国年节及纪念日放假办法 itself gives to all citizens: what is certain of a year before its notice.
 * <p>
 * The text in force on the day itself counts, whatever was known earlier: until 2024 that of 2013 (春节 3 days, 劳动节 1),
 * from 2025-01-01 on that of 2024 (除夕 added, 劳动节 2). A day that falls on a weekend is made up for on a working day
 * (art. 6); which one, only the notice says: here the next free one ({@link CalendarPolicies#SUBSTITUTE_DAY}). Two
 * holidays on one day count once ({@link CalendarPolicies#COINCIDING_HOLIDAYS}).
 */
public final class StatutoryHolidays {

    private static final int FIRST_YEAR_OF_THE_2024_TEXT = 2025;

    private static final Map<Integer, Map<LocalDate, DayOff>> BY_YEAR = new ConcurrentHashMap<>();

    private StatutoryHolidays() {
    }

    /** A day off: its kind and the name of its holiday. */
    record DayOff(DayKind kind, String holiday) {}

    /** The days that the text itself names, with their holidays; also where they fall on a weekend. */
    public static SortedMap<LocalDate, String> coreDays(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        of(year).forEach((date, day) -> {
            if (day.kind() == DayKind.STATUTORY_HOLIDAY) {
                days.put(date, day.holiday());
            }
        });
        return days;
    }

    static Map<LocalDate, DayOff> of(int year) {
        return BY_YEAR.computeIfAbsent(year, StatutoryHolidays::workedOut);
    }

    /** One at a time: the lunar library keeps its years in a plain HashMap. */
    private static synchronized Map<LocalDate, DayOff> workedOut(int year) {
        NavigableMap<LocalDate, String> statutory = statutoryDays(year);
        Map<LocalDate, DayOff> daysOff = new HashMap<>();
        statutory.forEach((date, holiday) -> daysOff.put(date, new DayOff(DayKind.STATUTORY_HOLIDAY, holiday)));
        for (Map.Entry<LocalDate, String> day : statutory.entrySet()) {
            if (isWeekend(day.getKey())) {
                daysOff.put(nextFree(day.getKey(), daysOff), new DayOff(DayKind.SUBSTITUTE_HOLIDAY, day.getValue()));
            }
        }
        return Map.copyOf(daysOff);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate nextFree(LocalDate date, Map<LocalDate, DayOff> daysOff) {
        LocalDate next = date.plusDays(1);
        while (isWeekend(next) || daysOff.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static NavigableMap<LocalDate, String> statutoryDays(int year) {
        boolean newText = year >= FIRST_YEAR_OF_THE_2024_TEXT;
        LocalDate lunarNewYear = lunar(year, 1, 1);
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "春节", newText ? lunarNewYear.minusDays(1) : lunarNewYear, newText ? 4 : 3);
        add(days, "清明节", date(Objects.requireNonNull(Lunar.fromYmd(year, 1, 1).getJieQiTable().get("清明"))), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), newText ? 2 : 1);
        add(days, "端午节", lunar(year, 5, 5), 1);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        add(days, "中秋节", lunar(year, 8, 15), 1);
        return days;
    }

    private static void add(Map<LocalDate, String> days, String holiday, LocalDate first, int length) {
        first.datesUntil(first.plusDays(length))
                .forEach(date -> days.merge(date, holiday, (one, other) -> one + "、" + other));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
