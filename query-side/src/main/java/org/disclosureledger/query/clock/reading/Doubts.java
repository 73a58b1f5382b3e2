package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** What the last day of a clock rests on too little, in words. */
public final class Doubts {

    private static final String LATE_NOTICE = "补正告知逾期作出，重新起算可能不被认可";

    private Doubts() {
    }

    /** Empty when nothing. */
    public static List<String> of(CaseClock clock, boolean noticedLate) {
        List<String> doubts = new ArrayList<>();
        if (clock.reading().provisional()) {
            doubts.add("暂定（%s的放假通知尚未公布）".formatted(provisionalYears(clock)));
        }
        if (clock.reading().calendarIncomplete()) {
            doubts.add("缺少自治区 %s的放假通知".formatted(incompleteYears(clock)));
        }
        if (noticedLate && isReply(clock.reading().kind())) {
            doubts.add(LATE_NOTICE);
        }
        return doubts;
    }

    /** True when the applicant was told to supplement after the limit for that (art. 30). */
    public static boolean noticedLate(Collection<ClockReading> ofOneCase) {
        return ofOneCase.stream().anyMatch(r -> r.kind() == ClockKind.SUPPLEMENT_NOTICE && !r.isOpen()
                && r.overdueBy() > 0);
    }

    /** As 2026 年、2027 年: those that no notice arranges. */
    private static String provisionalYears(CaseClock clock) {
        WorkdayCalendar calendar = clock.by().rules().calendar();
        return named(years(clock).filter(y -> calendar.isProvisional(first(y), first(y))));
    }

    /** The same of those whose regional notice is missing. */
    private static String incompleteYears(CaseClock clock) {
        WorkdayCalendar calendar = clock.by().rules().calendar();
        return named(years(clock).filter(y -> calendar.isIncomplete(first(y), first(y))));
    }

    private static IntStream years(CaseClock clock) {
        ClockReading reading = clock.reading();
        LocalDate last = Objects.requireNonNullElse(reading.urgentOn(),
                Objects.requireNonNullElse(reading.endedOn(), clock.by().knownOn()));
        return IntStream.rangeClosed(reading.startedOn().getYear(),
                Math.max(reading.startedOn().getYear(), last.getYear()));
    }

    private static String named(IntStream years) {
        String named = years.mapToObj(y -> y + " 年").collect(Collectors.joining("、"));
        return named.isEmpty() ? "有的年份" : named;
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static boolean isReply(ClockKind kind) {
        return kind == ClockKind.REPLY || kind == ClockKind.REPLY_BY_OTHER_RECEIPT
                || kind == ClockKind.REPLY_FROM_SUBMISSION;
    }
}
