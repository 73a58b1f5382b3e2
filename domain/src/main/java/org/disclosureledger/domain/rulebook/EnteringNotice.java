package org.disclosureledger.domain.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.rulebook.NoticeDays.DaysAreNamed;
import org.disclosureledger.domain.rulebook.NoticeDays.DaysLieInTheYear;
import org.disclosureledger.domain.rulebook.NoticeDays.EachDayIsRuledOnce;
import org.disclosureledger.domain.rulebook.NoticeDays.NoticeNamesDays;
import org.disclosureledger.domain.rulebook.NoticeDays.WorkingDaysChangeSomething;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** Judges whether a notice may be entered. What its days must be like is in {@link NoticeDays}. */
final class EnteringNotice {

    private EnteringNotice() {
    }

    static Decision<RulebookEvent> decide(Rulebook rulebook, EnterNotice c, Circumstances now) {
        List<CalendarNotice> inForce = rulebook.inForce(c.area()).toList();
        Set<Integer> arranged = inForce.stream().map(CalendarNotice::year).collect(Collectors.toSet());
        return now.accept(
                new CalendarNoticeEntered(RulebookEvent.noticeAt(rulebook.version() + 1), c.area(), c.number(),
                        c.publishedOn(), c.year(), c.note(), c.days()),
                new NoticeHasANumber(c.number()),
                new PossibleDay("publishedOn", "公布日期", c.publishedOn(), now.today()), new YearHasACalendar(c.year()),
                new YearIsNotClosed(c.area(), c.year(), now.today().getYear(), arranged.contains(c.year())),
                new NumberIsNew(c.area(), c.number(), isKnown(rulebook, inForce, c)), new NoticeNamesDays(c.days()),
                new EachDayIsRuledOnce(c.days()), new DaysLieInTheYear(c.days(), c.year()), new DaysAreNamed(c.days()),
                new DaysOfClosedYearsStay(c.days(), c.publishedOn(), now.today().getYear(), arranged),
                new WorkingDaysChangeSomething(c.days(), c.area(), inForce),
                new CoreDaysAreOff(c, inForce));
    }

    private static boolean isKnown(Rulebook rulebook, List<CalendarNotice> inForce, EnterNotice c) {
        return inForce.stream().anyMatch(notice -> notice.number().equals(c.number()))
                || rulebook.notices().stream().anyMatch(entered -> entered.state() == NoticeState.ENTERED
                        && entered.notice().area() == c.area() && entered.notice().number().equals(c.number()));
    }

    /** A proof sheet cites it. */
    record NoticeHasANumber(String number) implements Rule {

        @Override
        public boolean isBroken() {
            return number.isBlank();
        }

        @Override
        public String field() {
            return "number";
        }

        @Override
        public String sentence() {
            return "请填写通知的文号";
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-number");
        }
    }

    /** The same notice is not entered twice. */
    record NumberIsNew(CalendarArea area, String number, boolean known) implements Rule {

        @Override
        public boolean isBroken() {
            return known;
        }

        @Override
        public String field() {
            return "number";
        }

        @Override
        public String sentence() {
            return "%s的历法通知 %s 已经录入".formatted(area.label(), number);
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-number");
        }
    }

    /** A notice arranges a year that the calendars reach. */
    record YearHasACalendar(int year) implements Rule {

        @Override
        public boolean isBroken() {
            return year < WorkdayCalendar.FIRST_DAY.getYear() || year > WorkdayCalendar.LAST_RECEIPT.getYear();
        }

        @Override
        public String field() {
            return "year";
        }

        @Override
        public String sentence() {
            return "年份应在 %d 至 %d 之间，现为 %d".formatted(WorkdayCalendar.FIRST_DAY.getYear(),
                    WorkdayCalendar.LAST_RECEIPT.getYear(), year);
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-year");
        }
    }

    /** A year that is over is arranged for good. Only where the area's notice was missing may it still be entered. */
    record YearIsNotClosed(CalendarArea area, int year, int presentYear, boolean arranged) implements Rule {

        @Override
        public boolean isBroken() {
            return year < presentYear && arranged;
        }

        @Override
        public String field() {
            return "year";
        }

        @Override
        public String sentence() {
            return "%d年已经过去，%s该年的历法已定，不能再录入通知".formatted(year, area.label());
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-year-closed");
        }
    }
}
