package org.disclosureledger.domain.statute.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All notices there are, and the calendar that follows from those known on a day. Safe for use by many threads; each
 * version of a calendar is worked out once and kept as long as it is among those lately asked for.
 */
public final class CalendarFacts {

    /** A calendar holds two arrays of some 30,000 days: a quarter of a megabyte. */
    private static final int KEPT = 64;

    private final List<Fact> facts;
    private final Map<Version, WorkdayCalendar> calendars = Collections.synchronizedMap(new Lately());

    /** @param activatedAt since when this ledger goes by it; always for a notice that is shipped */
    private record Fact(CalendarNotice notice, Instant activatedAt) {}

    /** @param notices places of those known to the area */
    private record Version(CalendarArea area, BitSet notices) {}

    private static final class Lately extends LinkedHashMap<Version, WorkdayCalendar> {

        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, WorkdayCalendar> eldest) {
            return size() > KEPT;
        }
    }

    private static final class Shipped {

        static final CalendarFacts FACTS = new CalendarFacts(NoticeFiles.read());
    }

    public CalendarFacts(List<CalendarNotice> notices) {
        this(notices.stream().map(notice -> new Fact(notice, Instant.MIN)));
    }

    private CalendarFacts(Stream<Fact> facts) {
        this.facts = facts.sorted(Comparator.comparing((Fact fact) -> fact.notice().publishedOn())
                .thenComparing(Fact::activatedAt)).toList();
    }

    /** The notices for 2019–2026 that come with the program, what amended ones had said before included. */
    public static CalendarFacts shipped() {
        return Shipped.FACTS;
    }

    /**
     * The same and one notice more, activated at that moment. A later version of the program may ship what an office had
     * to enter itself: then that moment stays, else the upgrade would change closed cases.
     */
    public CalendarFacts with(CalendarNotice notice, Instant activatedAt) {
        return new CalendarFacts(Stream.concat(facts.stream().filter(fact -> !isSame(fact.notice(), notice)),
                Stream.of(new Fact(notice, activatedAt))));
    }

    private static boolean isSame(CalendarNotice one, CalendarNotice other) {
        return one.area() == other.area() && one.number().equals(other.number());
    }

    /** In order of publication. */
    public List<CalendarNotice> notices() {
        return facts.stream().map(Fact::notice).toList();
    }

    /** By all notices published so far. */
    public WorkdayCalendar latest(CalendarArea area) {
        return calendar(area, _ -> true);
    }

    /** By the notices published on or before that day. */
    public WorkdayCalendar knownOn(CalendarArea area, LocalDate day) {
        return calendar(area, fact -> !fact.notice().publishedOn().isAfter(day));
    }

    /** By the notices published on or before that day which this ledger went by before that moment. */
    public WorkdayCalendar inForce(CalendarArea area, LocalDate day, Instant moment) {
        return calendar(area,
                fact -> !fact.notice().publishedOn().isAfter(day) && fact.activatedAt().isBefore(moment));
    }

    private WorkdayCalendar calendar(CalendarArea area, Predicate<Fact> known) {
        BitSet places = new BitSet(facts.size());
        IntStream.range(0, facts.size()).filter(place -> concerns(area, facts.get(place)))
                .filter(place -> known.test(facts.get(place))).forEach(places::set);
        return calendars.computeIfAbsent(new Version(area, places), version -> new WorkdayCalendar(
                new KnownNotices(area, places.stream().mapToObj(place -> facts.get(place).notice()).toList())));
    }

    private static boolean concerns(CalendarArea area, Fact fact) {
        return fact.notice().area() == CalendarArea.NATIONAL || fact.notice().area() == area;
    }
}
