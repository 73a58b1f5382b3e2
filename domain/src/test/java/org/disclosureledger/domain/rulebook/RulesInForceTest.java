package org.disclosureledger.domain.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.rulebook.RulebookScenario.FIRST_RECORDED;
import static org.disclosureledger.domain.rulebook.RulebookScenario.NUMBER_2027;
import static org.disclosureledger.domain.rulebook.RulebookScenario.TODAY;
import static org.disclosureledger.domain.rulebook.RulebookScenario.entered;
import static org.disclosureledger.domain.rulebook.RulebookScenario.given;
import static org.disclosureledger.domain.rulebook.RulebookScenario.id;
import static org.disclosureledger.domain.rulebook.RulebookScenario.notice;
import static org.disclosureledger.domain.rulebook.RulebookScenario.off;
import static org.disclosureledger.domain.rulebook.RulebookScenario.work;
import static org.disclosureledger.domain.rulebook.RulebookScenario.year2027;

/** Received on 2026-12-10: 20 working days reach into 2027. */
class RulesInForceTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 10);
    private static final EnterNotice YEAR_2027 = notice(year2027(off("2027-01-02", "元旦"), work("2027-01-03", "元旦")));
    private static final EnterNotice SUDDEN = notice(CalendarArea.NATIONAL, "国办发明电〔2026〕10号", "2026-11-20", 2026,
            off("2026-12-14", "特别假日"));
    private static final EnterNotice REGIONAL = notice(CalendarArea.XINJIANG, "新政办〔2026〕1号", "2026-11-20", 2026,
            off("2026-12-14", "特别假日"));

    @Test
    void only_an_activated_notice_counts() {
        assertThat(due(given().rulebook())).isEqualTo("2027-01-08 暂定");
        assertThat(due(given(entered(0, YEAR_2027)).rulebook())).isEqualTo("2027-01-08 暂定");
        Rulebook active = given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY)).rulebook();
        assertThat(due(active)).isEqualTo("2027-01-07");
        assertThat(now(active).calendar().deadline(RECEIVED, 20).notices()).contains(NUMBER_2027);
        assertThat(due(given(entered(0, YEAR_2027), new CalendarNoticeDiscarded(id(0), TODAY, "录错")).rulebook()))
                .isEqualTo("2027-01-08 暂定");
    }

    @Test
    void once_its_notice_counts_a_year_still_has_its_days_off_by_law() {
        LocalDate received = LocalDate.of(2027, 1, 20);
        ClockRules active = now(given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY)).rulebook());
        assertThat(now(given().rulebook()).calendar().deadline(received, 20)).returns(LocalDate.of(2027, 2, 23),
                Deadline::dueOn).returns(true, Deadline::provisional);
        assertThat(active.calendar().deadline(received, 20)).returns(LocalDate.of(2027, 2, 19), Deadline::dueOn)
                .returns(false, Deadline::provisional);
    }

    @Test
    void what_activation_would_change_is_seen_without_it() {
        Rulebook entered = given(entered(0, YEAR_2027)).rulebook();
        assertThat(due(entered.activating(id(0), FIRST_RECORDED))).isEqualTo("2027-01-07");
        assertThat(due(entered)).isEqualTo("2027-01-08 暂定");
        Rulebook active = given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY)).rulebook();
        assertThat(due(active.without(id(0)))).isEqualTo("2027-01-08 暂定");
    }

    @Test
    void a_sudden_amendment_counts_in_the_year_that_runs() {
        Rulebook sudden = given(entered(0, SUDDEN), new CalendarNoticeActivated(id(0), TODAY)).rulebook();
        assertThat(due(sudden)).isEqualTo("2027-01-11 暂定");
        assertThat(now(sudden).calendar().day(LocalDate.of(2026, 12, 14)).notice()).isEqualTo("国办发明电〔2026〕10号");
    }

    @Test
    void a_regional_notice_moves_its_area_only() {
        Rulebook regional = given(entered(0, REGIONAL), new CalendarNoticeActivated(id(0), TODAY)).rulebook();
        RulesInForce rules = new RulesInForce(regional);
        assertThat(rules.now(CalendarArea.NATIONAL).calendar().deadline(RECEIVED, 20).dueOn()).isEqualTo("2027-01-08");
        assertThat(rules.now(CalendarArea.XINJIANG).calendar().deadline(RECEIVED, 20).dueOn()).isEqualTo("2027-01-11");
    }

    @Test
    void a_notice_is_known_from_its_day_of_publication() {
        RulesInForce rules = new RulesInForce(
                given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY)).rulebook());
        assertThat(due(rules.knownOn(CalendarArea.NATIONAL, LocalDate.of(2026, 11, 9)))).isEqualTo("2027-01-08 暂定");
        assertThat(due(rules.knownOn(CalendarArea.NATIONAL, LocalDate.of(2026, 11, 10)))).isEqualTo("2027-01-07");
    }

    @Test
    void a_closed_case_keeps_what_was_in_force_when_that_was_recorded() {
        RulesInForce rules = new RulesInForce(
                given(entered(0, YEAR_2027), new CalendarNoticeActivated(id(0), TODAY)).rulebook());
        Instant activatedAt = FIRST_RECORDED.plus(Duration.ofDays(1));
        LocalDate closedOn = LocalDate.of(2026, 12, 20);
        assertThat(due(rules.whenClosed(CalendarArea.NATIONAL, closedOn, activatedAt))).isEqualTo("2027-01-08 暂定");
        assertThat(due(rules.whenClosed(CalendarArea.NATIONAL, closedOn, activatedAt.plusMillis(1))))
                .isEqualTo("2027-01-07");
        assertThat(due(rules.whenClosed(CalendarArea.NATIONAL, LocalDate.of(2026, 11, 9), activatedAt.plusMillis(1))))
                .as("published after the day of the conclusion").isEqualTo("2027-01-08 暂定");
    }

    /** The 2026 notice stands in for one that a later version of the program ships. */
    @Test
    void what_an_office_entered_before_it_was_shipped_counts_from_its_activation() {
        EnterNotice shipped = notice(CalendarArea.NATIONAL, "国办发明电〔2025〕7号", "2025-11-04", 2026,
                off("2026-10-01", "国庆节"));
        RulesInForce rules = new RulesInForce(
                given(entered(0, shipped), new CalendarNoticeActivated(id(0), TODAY)).rulebook());
        LocalDate closedOn = LocalDate.of(2026, 10, 20);
        LocalDate october = LocalDate.of(2026, 10, 1);
        assertThat(rules.whenClosed(CalendarArea.NATIONAL, closedOn, FIRST_RECORDED).calendar().day(october).notice())
                .isNull();
        assertThat(rules.now(CalendarArea.NATIONAL).calendar().day(october).notice()).isEqualTo("国办发明电〔2025〕7号");
    }

    @Test
    void a_setting_counts_from_its_day_and_changes_no_closed_case() {
        LocalDate from = LocalDate.of(2026, 12, 1);
        RulesInForce rules = new RulesInForce(given(
                new PolicySettingChanged("pause-includes-return", 0, from, "按当日恢复", "会议纪要", TODAY)).rulebook());
        ClockRules now = rules.now(CalendarArea.NATIONAL);
        assertThat(now.policies().on(from.minusDays(1), ClockPolicies.PAUSE_INCLUDES_RETURN)).isEqualTo(1);
        assertThat(now.policies().on(from, ClockPolicies.PAUSE_INCLUDES_RETURN)).isZero();
        ClockRules closedBefore = rules.whenClosed(CalendarArea.NATIONAL, from, FIRST_RECORDED);
        assertThat(closedBefore.policies().on(from, ClockPolicies.PAUSE_INCLUDES_RETURN)).isEqualTo(1);
    }

    @Test
    void a_version_of_a_calendar_is_worked_out_once() {
        RulesInForce rules = new RulesInForce(
                given(entered(0, REGIONAL), new CalendarNoticeActivated(id(0), TODAY)).rulebook());
        assertThat(rules.now(CalendarArea.NATIONAL).calendar()).isSameAs(
                rules.knownOn(CalendarArea.NATIONAL, LocalDate.of(2026, 1, 1)).calendar());
        assertThat(rules.now(CalendarArea.XINJIANG).calendar())
                .isNotSameAs(rules.knownOn(CalendarArea.XINJIANG, LocalDate.of(2026, 1, 1)).calendar());
    }

    private static ClockRules now(Rulebook rulebook) {
        return new RulesInForce(rulebook).now(CalendarArea.NATIONAL);
    }

    private static String due(Rulebook rulebook) {
        return due(now(rulebook));
    }

    private static String due(ClockRules rules) {
        Deadline deadline = rules.calendar().deadline(RECEIVED, 20);
        return deadline.dueOn() + (deadline.provisional() ? " 暂定" : "");
    }
}
