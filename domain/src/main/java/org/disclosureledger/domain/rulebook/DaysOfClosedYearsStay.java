package org.disclosureledger.domain.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/**
 * A year that is over and arranged stays as it is, whichever year the notice is for. What was published before the day was
 * known when it came: so a year's notice may name days of the December before.
 *
 * @param arranged years that a notice in force arranges
 */
record DaysOfClosedYearsStay(List<NamedDay> days, LocalDate publishedOn, int presentYear,
        Set<Integer> arranged) implements Rule {

    @Override
    public boolean isBroken() {
        return late().isPresent();
    }

    @Override
    public String field() {
        return "days";
    }

    @Override
    public String sentence() {
        return late().map(day -> "%d年已经过去，该年的历法已定；%s在通知公布（%s）之前或者当日，不能再安排".formatted(day.getYear(), day,
                publishedOn)).orElse("");
    }

    @Override
    public Basis basis() {
        return Basis.policy("calendar-year-closed");
    }

    private Optional<LocalDate> late() {
        return days.stream().map(NamedDay::date)
                .filter(day -> day.getYear() < presentYear && arranged.contains(day.getYear()))
                .filter(day -> !publishedOn.isBefore(day)).min(Comparator.naturalOrder());
    }
}
