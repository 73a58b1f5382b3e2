package org.disclosureledger.domain.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** What the days of a notice must be like. */
final class NoticeDays {

    private static final String FIELD = "days";

    private NoticeDays() {
    }

    /** A notice without days arranges nothing. */
    record NoticeNamesDays(List<NamedDay> days) implements Rule {

        @Override
        public boolean isBroken() {
            return days.isEmpty();
        }

        @Override
        public String field() {
            return FIELD;
        }

        @Override
        public String sentence() {
            return "通知没有列明任何一天";
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-days");
        }
    }

    /** Two rulings on one day are a slip, or a contradiction. */
    record EachDayIsRuledOnce(List<NamedDay> days) implements Rule {

        @Override
        public boolean isBroken() {
            return pair().isPresent();
        }

        @Override
        public String field() {
            return FIELD;
        }

        @Override
        public String sentence() {
            return pair().map(two -> two.first().working() == two.second().working()
                    ? "%s重复列出".formatted(two.first().date())
                    : "%s既列为放假，又列为上班，互相矛盾".formatted(two.first().date())).orElse("");
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-each-day-once");
        }

        private Optional<Pair> pair() {
            Map<LocalDate, NamedDay> seen = new HashMap<>();
            for (NamedDay day : days) {
                NamedDay before = seen.put(day.date(), day);
                if (before != null) {
                    return Optional.of(new Pair(before, day));
                }
            }
            return Optional.empty();
        }

        private record Pair(NamedDay first, NamedDay second) {}
    }

    /** A year's notice arranges that year; its first holiday may begin in the December before. */
    record DaysLieInTheYear(List<NamedDay> days, int year) implements Rule {

        @Override
        public boolean isBroken() {
            return stray().isPresent();
        }

        @Override
        public String field() {
            return FIELD;
        }

        @Override
        public String sentence() {
            return stray().map(day -> "%s不在%d年（含上一年12月）之内".formatted(day, year)).orElse("");
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-year");
        }

        private Optional<LocalDate> stray() {
            return days.stream().map(NamedDay::date)
                    .filter(day -> day.isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1))
                            || day.isAfter(LocalDate.of(year, Month.DECEMBER, 31)))
                    .min(Comparator.naturalOrder());
        }
    }

    /** A proof sheet names the holiday behind a day. */
    record DaysAreNamed(List<NamedDay> days) implements Rule {

        @Override
        public boolean isBroken() {
            return unnamed().isPresent();
        }

        @Override
        public String field() {
            return FIELD;
        }

        @Override
        public String sentence() {
            return unnamed().map(day -> "%s没有写明是哪个节日".formatted(day.date())).orElse("");
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-days");
        }

        private Optional<NamedDay> unnamed() {
            return days.stream().filter(day -> day.holiday().isBlank()).findFirst();
        }
    }

    /**
     * A day to be worked is a weekend day of the nation's calendar, or takes back a day off that a notice in force gave.
     * Anything else has no effect, and so is a slip: the wrong date, mostly.
     */
    record WorkingDaysChangeSomething(List<NamedDay> days, CalendarArea area, List<CalendarNotice> inForce)
            implements
                Rule {

        @Override
        public boolean isBroken() {
            return idle().isPresent();
        }

        @Override
        public String field() {
            return FIELD;
        }

        @Override
        public String sentence() {
            return idle().map(day -> area == CalendarArea.NATIONAL
                    ? "%s列为上班，但它既不是周末，也没有通知列为放假，请核对日期".formatted(day.date())
                    : "%s列为上班，但%s没有通知列为放假；调休上班由全国的通知安排".formatted(day.date(), area.label())).orElse("");
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-make-up-day");
        }

        private Optional<NamedDay> idle() {
            return days.stream().filter(NamedDay::working)
                    .filter(day -> !(area == CalendarArea.NATIONAL && isWeekend(day.date())))
                    .filter(day -> inForce.stream().flatMap(notice -> notice.days().stream())
                            .noneMatch(named -> named.date().equals(day.date()) && !named.working()))
                    .findFirst();
        }

        private static boolean isWeekend(LocalDate date) {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }
}
