package org.disclosureledger.domain.statute.workday;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Every day of receipt of 2019–2026, every usual limit, both calendars. */
class DeadlineSweepTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final List<Integer> LIMITS = List.of(5, 7, 10, 15, 20, 40);
    /** Without the amendment's ruling the earlier one, to work, comes through again. */
    private static final LocalDate ONCE_A_MAKE_UP_DAY = LocalDate.of(2020, 2, 1);
    private static final CalendarFacts SHIPPED = CalendarFacts.shipped();

    @ParameterizedTest
    @EnumSource
    void the_due_day_is_worked_and_counting_back_gives_the_limit(CalendarArea area) {
        WorkdayCalendar calendar = SHIPPED.latest(area);
        for (int limit : LIMITS) {
            LocalDate earlier = FIRST;
            for (LocalDate receivedOn : FIRST.datesUntil(END).toList()) {
                Deadline deadline = calendar.deadline(receivedOn, limit);
                LocalDate dueOn = deadline.dueOn();
                assertThat(calendar.isWorkingDay(dueOn)).as("%s + %s", receivedOn, limit).isTrue();
                assertThat(calendar.workingDaysBetween(receivedOn, dueOn)).isEqualTo(limit);
                assertThat(calendar.workingDaysBetween(dueOn, receivedOn)).isEqualTo(-limit);
                assertThat(dueOn).as("monotone at %s + %s", receivedOn, limit).isAfterOrEqualTo(earlier);
                assertThat(deadline.days()).extracting(Deadline.Day::date)
                        .isEqualTo(receivedOn.plusDays(1).datesUntil(dueOn.plusDays(1)).toList());
                assertThat(deadline.days()).extracting(Deadline.Day::counted).filteredOn(Objects::nonNull)
                        .isEqualTo(Stream.iterate(1, n -> n + 1).limit(limit).toList());
                assertThat(deadline.days().getLast().counted()).isEqualTo(limit);
                earlier = dueOn;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_count_over_the_files_of_final_days_gives_the_same_due_day(CalendarArea area) throws IOException {
        Predicate<LocalDate> working = workingByTheFiles(area);
        WorkdayCalendar calendar = SHIPPED.latest(area);
        for (int limit : LIMITS) {
            for (LocalDate receivedOn : FIRST.datesUntil(LocalDate.of(2026, 10, 1)).toList()) {
                LocalDate dueOn = receivedOn;
                for (int left = limit; left > 0; left -= working.test(dueOn) ? 1 : 0) {
                    dueOn = dueOn.plusDays(1);
                }
                assertThat(calendar.workingDayAfter(receivedOn, limit)).as("%s + %s", receivedOn, limit)
                        .isEqualTo(dueOn);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_holiday_less_never_makes_a_limit_end_later_and_some_earlier(CalendarArea area) {
        WorkdayCalendar calendar = SHIPPED.latest(area);
        Set<LocalDate> daysOff = SHIPPED.notices().stream().filter(n -> n.area() == area)
                .flatMap(n -> n.days().stream())
                .filter(day -> !day.working()).map(NamedDay::date).filter(day -> day.isAfter(FIRST)).collect(toSet());
        assertThat(daysOff).hasSizeGreaterThan(10);
        for (LocalDate dayOff : daysOff) {
            WorkdayCalendar without = without(dayOff).latest(area);
            LocalDate earliest = Stream.of(FIRST, dayOff.minusDays(75)).max(LocalDate::compareTo).orElseThrow();
            for (int limit : LIMITS) {
                for (LocalDate receivedOn : earliest.datesUntil(dayOff).toList()) {
                    assertThat(without.workingDayAfter(receivedOn, limit))
                            .isBeforeOrEqualTo(calendar.workingDayAfter(receivedOn, limit));
                }
                LocalDate eve = dayOff.minusDays(1);
                if (without.isWorkingDay(dayOff)) {
                    assertThat(without.workingDayAfter(eve, limit)).isBefore(calendar.workingDayAfter(eve, limit));
                }
            }
            assertThat(without.isWorkingDay(dayOff)).as("%s", dayOff).isEqualTo(
                    dayOff.getDayOfWeek().getValue() <= 5 || dayOff.equals(ONCE_A_MAKE_UP_DAY));
        }
    }

    private static CalendarFacts without(LocalDate dayOff) {
        return new CalendarFacts(SHIPPED.notices().stream()
                .map(n -> new CalendarNotice(n.area(), n.number(), n.publishedOn(), n.year(), n.note(),
                        n.days().stream().filter(day -> day.working() || !day.date().equals(dayOff)).toList()))
                .toList());
    }

    private static Predicate<LocalDate> workingByTheFiles(CalendarArea area) throws IOException {
        List<String> national = lines("workdays-cn.csv");
        List<String> regional = area == CalendarArea.XINJIANG ? lines("workdays-xinjiang.csv") : List.of();
        Set<String> off = Stream.concat(national.stream(), regional.stream()).filter(line -> line.contains(",off,"))
                .map(line -> line.substring(0, 10)).collect(toSet());
        Set<String> worked = national.stream().filter(line -> line.contains(",work,"))
                .map(line -> line.substring(0, 10)).collect(toSet());
        return day -> worked.contains(day.toString())
                || day.getDayOfWeek().getValue() <= 5 && !off.contains(day.toString());
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = WorkdayCalendar.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
        }
    }
}
