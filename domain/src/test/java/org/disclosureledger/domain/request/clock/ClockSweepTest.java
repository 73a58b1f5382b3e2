package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of a plain request against the calendar itself: every day of receipt of 2019–2026, both calendars. */
class ClockSweepTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @ParameterizedTest
    @EnumSource
    void a_plain_period_ends_on_the_due_day_of_the_calendar(CalendarArea area) {
        WorkdayCalendar calendar = CalendarFacts.shipped().latest(area);
        for (int limit : List.of(5, 7, 10, 15, 20, 40)) {
            ReplyClock clock = new ReplyClock(rules(calendar, limit));
            LocalDate earlier = FIRST;
            for (LocalDate receivedOn : FIRST.datesUntil(LocalDate.of(2027, 1, 1)).toList()) {
                RequestSteps steps = GivenRequest.received(receivedOn.toString()).steps();
                LocalDate dueOn = calendar.workingDayAfter(receivedOn, limit);
                ClockReading onTheDay = clock.on(dueOn, steps);
                assertThat(onTheDay.dueOn()).as("%s + %s", receivedOn, limit).isEqualTo(dueOn);
                assertThat(onTheDay.used()).isEqualTo(limit);
                assertThat(onTheDay.provisional()).isEqualTo(dueOn.getYear() > 2026);
                assertThat(clock.on(dueOn.plusDays(1), steps).overdueBy()).isOne();
                assertThat(dueOn).isAfterOrEqualTo(earlier);
                earlier = dueOn;
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/disclosureledger/domain/statute/workday/deadline-vectors.csv", numLinesToSkip = 1)
    void a_given_receipt_is_due_on_the_given_day(LocalDate receivedOn, int workingDays, String calendar,
            LocalDate dueOn) {
        CalendarArea area = Coded.find(CalendarArea.class, calendar).orElseThrow();
        ClockRules rules = rules(CalendarFacts.shipped().latest(area), workingDays);
        RequestSteps steps = GivenRequest.received(receivedOn.toString()).steps();
        assertThat(new ReplyClock(rules).on(receivedOn, steps).dueOn()).isEqualTo(dueOn);
        assertThat(new ReplyClock(rules).days(receivedOn, steps).getLast().date()).isEqualTo(dueOn);
    }

    private static ClockRules rules(WorkdayCalendar calendar, int limit) {
        return new ClockRules(calendar, Policies.shipped().with(PolicySetting.REPLY_LIMIT.name(), FIRST, limit));
    }
}
