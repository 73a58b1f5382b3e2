package org.disclosureledger.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;
import org.disclosureledger.domain.statute.workday.StatutoryHolidays;

/**
 * The first notice of the nation makes its whole year definite, and takes the place of the days that are off by law. One that
 * leaves out such a day was copied in part: the day would be counted as worked. Later notices amend single days.
 *
 * @param inForce notices of the area that are in force
 */
record CoreDaysAreOff(EnterNotice notice, List<CalendarNotice> inForce) implements Rule {

    @Override
    public boolean isBroken() {
        return notice.area() == CalendarArea.NATIONAL && !isPreceded() && !missing().isEmpty();
    }

    @Override
    public String field() {
        return "days";
    }

    @Override
    public String sentence() {
        return "%d年的第一份全国通知应列明每个法定节假日放假（落在周末的也要列），缺：%s".formatted(notice.year(), missing().entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue()).collect(Collectors.joining("、")));
    }

    @Override
    public Basis basis() {
        return Basis.HOLIDAY_RULES_2;
    }

    /** By publication: on the days between two notices only the earlier one is known. */
    private boolean isPreceded() {
        return inForce.stream().anyMatch(
                other -> other.year() == notice.year() && !other.publishedOn().isAfter(notice.publishedOn()));
    }

    private Map<LocalDate, String> missing() {
        Set<LocalDate> off = notice.days().stream().filter(day -> !day.working()).map(NamedDay::date)
                .collect(Collectors.toSet());
        SortedMap<LocalDate, String> missing = StatutoryHolidays.coreDays(notice.year());
        missing.keySet().removeAll(off);
        return missing;
    }
}
