package org.disclosureledger.domain.clock;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** Clocks that nothing pauses, in each unit. */
class SimpleClockTest {

    private static final ClockRules RULES = ClockRules.shipped();

    @ParameterizedTest
    @CsvSource({ //
            "REVIEW_REPLY,   10, 2025-09-26, 2025-10-16", // working days over a holiday and two make-up days
            "REVIEW_REPLY,    5, 2025-09-26, 2025-10-10", //
            "DEFENCE,        15, 2025-09-10, 2025-09-25", // calendar days
            "DEFENCE,        15, 2025-09-26, 2025-10-11", // ends on a Saturday that is worked
            "DEFENCE,        15, 2025-09-16, 2025-10-09", // ends on 1 October, a holiday
            "REVIEW_WINDOW,  60, 2025-09-30, 2025-12-01", // ends on a Saturday
            "SUIT_WINDOW,     6, 2025-08-31, 2026-02-28", // no 31 February; 28 is a Saturday that is worked
            "SUIT_WINDOW,     6, 2025-09-10, 2026-03-10"})
    void a_limit_ends_on_its_last_day_or_the_working_day_after_it(ClockKind kind, int limit, LocalDate startedOn,
            LocalDate dueOn) {
        SimpleClock clock = clock(kind, limit, startedOn, null);
        assertThat(clock.dueOn(RULES)).isEqualTo(dueOn);
        assertThat(clock.on(startedOn, RULES).dueOn()).isEqualTo(dueOn);
        List<ClockDay> days = clock.days(RULES);
        assertThat(days).extracting(ClockDay::date).isEqualTo(startedOn.datesUntil(dueOn.plusDays(1)).toList());
        assertThat(days.getFirst()).extracting(ClockDay::counted, ClockDay::reason).containsExactly(null, "起算当日不计入");
    }

    @Test
    void where_the_policy_says_so_nothing_rolls_over() {
        ClockRules rules = new ClockRules(RULES.calendar(),
                RULES.policies().with(ClockPolicies.ROLL_OVER.name(), LocalDate.of(2025, 9, 16), 0));
        assertThat(clock(ClockKind.DEFENCE, 15, LocalDate.of(2025, 9, 16), null).dueOn(rules))
                .isEqualTo("2025-10-01");
        assertThat(clock(ClockKind.DEFENCE, 16, LocalDate.of(2025, 9, 15), null).dueOn(rules))
                .isEqualTo("2025-10-09");
    }

    @Test
    void it_is_used_day_by_day_and_overdue_in_its_own_unit() {
        SimpleClock working = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), null);
        assertThat(working.on(LocalDate.of(2025, 9, 26), RULES)).extracting(ClockReading::used, ClockReading::left,
                ClockReading::overdueBy).containsExactly(0, 5, 0);
        assertThat(working.on(LocalDate.of(2025, 9, 29), RULES)).extracting(ClockReading::used, ClockReading::left)
                .containsExactly(2, 3);
        assertThat(working.on(LocalDate.of(2025, 10, 10), RULES)).extracting(ClockReading::used, ClockReading::left,
                ClockReading::overdueBy).containsExactly(5, 0, 0);
        assertThat(working.on(LocalDate.of(2025, 10, 14), RULES)).extracting(ClockReading::used, ClockReading::left,
                ClockReading::overdueBy, ClockReading::state).containsExactly(5, 0, 3, ClockState.RUNNING);
        SimpleClock calendar = clock(ClockKind.DEFENCE, 15, LocalDate.of(2025, 9, 10), null);
        assertThat(calendar.on(LocalDate.of(2025, 9, 28), RULES)).extracting(ClockReading::used,
                ClockReading::overdueBy).containsExactly(15, 3);
    }

    @Test
    void on_a_day_off_behind_the_last_day_the_first_day_late_has_begun() {
        SimpleClock dueOnFriday = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 12), null);
        assertThat(dueOnFriday.on(LocalDate.of(2025, 9, 20), RULES)).extracting(ClockReading::dueOn,
                ClockReading::overdueBy).containsExactly(LocalDate.of(2025, 9, 19), 1);
    }

    @Test
    void asked_before_it_starts_nothing_is_used() {
        assertThat(clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), null).on(LocalDate.of(2025, 9, 1), RULES)
                .used()).isZero();
    }

    @Test
    void an_act_ends_it_and_may_have_been_late() {
        SimpleClock clock = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 13));
        assertThat(clock.on(LocalDate.of(2025, 12, 1), RULES)).extracting(ClockReading::state, ClockReading::endedOn,
                ClockReading::overdueBy, ClockReading::isOpen)
                .containsExactly(ClockState.STOPPED, LocalDate.of(2025, 10, 13), 2, false);
        assertThat(clock.days(RULES).getFirst().events()).containsExactly(3);
    }

    @Test
    void the_event_that_ends_it_stands_on_its_day() {
        SimpleClock clock = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), LocalDate.of(2025, 9, 29));
        assertThat(clock.days(RULES)).filteredOn(d -> !d.events().isEmpty()).extracting(ClockDay::events)
                .containsExactly(List.of(3), List.of(7));
    }

    @Test
    void its_days_say_why_they_count_or_not() {
        List<ClockDay> working = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), null).days(RULES);
        assertThat(working.subList(1, 4)).extracting(ClockDay::counted, ClockDay::reason, ClockDay::notice)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, "周末", "国办发明电〔2024〕12号"),
                        org.assertj.core.groups.Tuple.tuple(1, "调休上班（国庆节、中秋节）", "国办发明电〔2024〕12号"),
                        org.assertj.core.groups.Tuple.tuple(2, "工作日", "国办发明电〔2024〕12号"));
        assertThat(working.getLast().counted()).isEqualTo(5);
        List<ClockDay> rolled = clock(ClockKind.DEFENCE, 15, LocalDate.of(2025, 9, 16), null).days(RULES);
        assertThat(rolled.get(15)).isEqualTo(
                new ClockDay(LocalDate.of(2025, 10, 1), 15, "自然日", null, null, List.of()));
        assertThat(rolled.get(16)).isEqualTo(new ClockDay(LocalDate.of(2025, 10, 2), null,
                "届满日为休息日，顺延（法定节假日（国庆节、中秋节））", "《中华人民共和国民事诉讼法》第八十五条", "国办发明电〔2024〕12号", List.of()));
        assertThat(rolled.getLast().date()).isEqualTo("2025-10-09");
    }

    @Test
    void a_window_in_months_lapses() {
        SimpleClock window = clock(ClockKind.SUIT_WINDOW, 6, LocalDate.of(2025, 9, 10), null);
        assertThat(window.on(LocalDate.of(2025, 12, 9), RULES)).extracting(ClockReading::used, ClockReading::left)
                .containsExactly(2, 4);
        assertThat(window.on(LocalDate.of(2026, 3, 10), RULES).isOpen()).isTrue();
        assertThat(window.on(LocalDate.of(2026, 3, 11), RULES)).extracting(ClockReading::state, ClockReading::endedOn,
                ClockReading::overdueBy).containsExactly(ClockState.STOPPED, LocalDate.of(2026, 3, 10), 0);
    }

    @Test
    void an_act_after_a_limit_in_months_is_late_by_days() {
        SimpleClock window = clock(ClockKind.SUIT_WINDOW, 6, LocalDate.of(2025, 9, 10), LocalDate.of(2026, 3, 15));
        assertThat(window.on(LocalDate.of(2026, 6, 1), RULES)).extracting(ClockReading::endedOn,
                ClockReading::overdueBy).containsExactly(LocalDate.of(2026, 3, 15), 5);
    }

    @Test
    void it_is_provisional_or_incomplete_where_its_days_are() {
        ClockRules before = new ClockRules(WorkdayCalendar.knownOn(LocalDate.of(2024, 10, 31)), RULES.policies());
        SimpleClock clock = clock(ClockKind.REVIEW_REPLY, 10, LocalDate.of(2024, 12, 30), null);
        assertThat(clock.on(LocalDate.of(2024, 12, 30), before).provisional()).isTrue();
        assertThat(clock.on(LocalDate.of(2024, 12, 30), RULES).provisional()).isFalse();
        assertThat(clock.on(LocalDate.of(2024, 12, 30), RULES).calendarIncomplete()).isFalse();
        ClockRules xinjiang = ClockRules
                .shipped(org.disclosureledger.domain.statute.workday.CalendarArea.XINJIANG);
        assertThat(clock.on(LocalDate.of(2024, 12, 30), xinjiang).calendarIncomplete()).isTrue();
    }

    @Test
    void what_is_due_is_urgent_and_what_waits_would_be() {
        ClockReading due = clock(ClockKind.REVIEW_REPLY, 5, LocalDate.of(2025, 9, 26), null)
                .on(LocalDate.of(2025, 9, 28), RULES);
        assertThat(due.urgentOn()).isEqualTo("2025-10-10");
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_code_a_label_a_party_and_a_basis(ClockKind kind) {
        assertThat(kind.code()).isNotBlank();
        assertThat(kind.label()).isNotBlank();
        assertThat(kind.party().label()).isNotBlank();
        assertThat(kind.party().code()).isNotBlank();
        assertThat(kind.unit().label()).isNotBlank();
        assertThat(kind.unit().code()).isNotBlank();
        assertThat(kind.basis().citation()).matches("(《|国办函|policy:).+");
        assertThat(kind.isWindow()).isEqualTo(kind.code().endsWith("Window"));
    }

    @ParameterizedTest
    @EnumSource
    void each_state_has_a_label(ClockState state) {
        assertThat(state.label()).isNotBlank();
    }

    @Test
    void each_setting_has_a_name_of_its_own_and_a_source() {
        assertThat(ClockPolicies.ALL).extracting(PolicySetting::name).doesNotHaveDuplicates();
        assertThat(ClockPolicies.ALL).extracting(PolicySetting::source).allMatch(source -> !source.isBlank());
    }

    private static SimpleClock clock(ClockKind kind, int limit, LocalDate startedOn, @Nullable LocalDate endedOn) {
        return new SimpleClock(kind, null, limit, startedOn, endedOn, 3, endedOn == null ? null : 7);
    }

    @ParameterizedTest
    @CsvSource({ //
            "2019-03-31, 2019-09-30, 6, 0", // no 31 September: the last day of the period
            "2019-03-31, 2019-09-29, 5, 1", //
            "2019-03-31, 2019-04-30, 1, 5", // the last day of a month that is shorter
            "2019-03-31, 2019-04-29, 0, 6", //
            "2019-08-31, 2020-03-01, 6, 0", // 29 February is a Saturday: behind the end the limit is used up
            "2019-08-31, 2020-03-02, 6, 0"})
    void a_month_is_over_on_its_same_day_or_on_its_last(LocalDate startedOn, LocalDate today, int used, int left) {
        assertThat(clock(ClockKind.SUIT_WINDOW, 6, startedOn, null).on(today, RULES)).extracting(ClockReading::used,
                ClockReading::left).containsExactly(used, left);
    }
}
