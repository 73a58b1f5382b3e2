package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A notice that arranges the holidays of a year (节假日安排通知), or amends an earlier one day by day.
 *
 * @param area whose holidays it arranges
 * @param number document number (文号), as cited on a proof sheet
 * @param publishedOn from this day on the notice is known
 * @param year the year it arranges; single days may lie in the December before
 * @param note remark in Chinese, may be empty
 * @param days the days it names; every other day of the year follows the week. Refused: two rulings on one day
 */
public record CalendarNotice(CalendarArea area, String number, LocalDate publishedOn, int year, String note,
        List<NamedDay> days) {

    public CalendarNotice {
        days = List.copyOf(days);
        Map<LocalDate, NamedDay> seen = new HashMap<>();
        for (NamedDay day : days) {
            if (seen.putIfAbsent(day.date(), day) != null) {
                throw new IllegalArgumentException("%s对%s有两项安排".formatted(number, day.date()));
            }
        }
    }

    /**
     * A day the notice names.
     *
     * @param working true for a day to be worked (调休上班), false for a day off (放假)
     * @param holiday the holiday it belongs to, such as 国庆节
     */
    public record NamedDay(LocalDate date, boolean working, String holiday) {}
}
