package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All notices there are, and the calendar that follows from those known on a day. Safe for use by many threads; each
 * version of a calendar is worked out once.
 */
public final class CalendarFacts {

    private final List<CalendarNotice> notices;
    private final NavigableSet<LocalDate> publicationDays = new TreeSet<>();
    private final Map<Version, WorkdayCalendar> calendars = new ConcurrentHashMap<>();

    /** @param publishedUpTo the last day of publication among the notices known */
    private record Version(CalendarArea area, LocalDate publishedUpTo) {}

    private static final class Shipped {

        static final CalendarFacts FACTS = new CalendarFacts(NoticeFiles.read());
    }

    public CalendarFacts(List<CalendarNotice> notices) {
        this.notices = notices.stream().sorted(Comparator.comparing(CalendarNotice::publishedOn)).toList();
        // Before the first notice nothing is known: a version too.
        publicationDays.add(LocalDate.MIN);
        this.notices.forEach(notice -> publicationDays.add(notice.publishedOn()));
    }

    /** The notices for 2019–2026 that come with the program, what amended ones had said before included. */
    public static CalendarFacts shipped() {
        return Shipped.FACTS;
    }

    /** In order of publication. */
    public List<CalendarNotice> notices() {
        return notices;
    }

    /** By all notices published so far. */
    public WorkdayCalendar latest(CalendarArea area) {
        return calendar(area, publicationDays.last());
    }

    /** By the notices published on or before that day. */
    public WorkdayCalendar knownOn(CalendarArea area, LocalDate day) {
        return calendar(area, Objects.requireNonNull(publicationDays.floor(day)));
    }

    private WorkdayCalendar calendar(CalendarArea area, LocalDate publishedUpTo) {
        return calendars.computeIfAbsent(new Version(area, publishedUpTo), version -> {
            List<CalendarNotice> known = notices.stream()
                    .filter(notice -> !notice.publishedOn().isAfter(version.publishedUpTo())).toList();
            return new WorkdayCalendar(new KnownNotices(version.area(), known));
        });
    }
}
