package org.disclosureledger.domain.appeal.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.appeal.AppealSteps.Extension;
import org.disclosureledger.domain.appeal.AppealSteps.Step;
import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.statute.PolicySetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The clocks of reviews and lawsuits. */
class AppealClocksTest {

    private static final UUID ID = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final ClockRules RULES = ClockRules.shipped();

    @Test
    void the_reply_to_a_review_is_due_after_ten_working_days_and_after_five_in_the_simplified_procedure() {
        ClockReading ordinary = reading(ClockKind.REVIEW_REPLY, "2025-09-30",
                review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null)));
        assertThat(ordinary.dueOn()).isEqualTo("2025-10-16");
        assertThat(ordinary).extracting(ClockReading::limit, ClockReading::used, ClockReading::part)
                .containsExactly(10, 3, ID);
        ClockReading simplified = reading(ClockKind.REVIEW_REPLY, "2025-09-30",
                review("2025-09-22", served(AppealProcedure.SIMPLIFIED, "2025-09-26", null)));
        assertThat(simplified.dueOn()).isEqualTo("2025-10-10");
        assertThat(simplified.limit()).isEqualTo(5);
    }

    @Test
    void an_unknown_procedure_takes_the_earlier_day_and_says_so_unless_the_policy_says_otherwise() {
        AppealSteps steps = new AppealSteps(ID, AppealKind.REVIEW, step("2025-09-22", 0), null, step("2025-09-26", 1),
                null, List.of(), null, false, 1);
        AppealClocks clocks = new AppealClocks(RULES);
        assertThat(clocks.on(day("2025-09-30"), steps).getFirst().dueOn()).isEqualTo("2025-10-10");
        assertThat(clocks.days(ClockKind.REVIEW_REPLY, day("2025-09-30"), steps).getFirst().reason())
                .isEqualTo("起算当日不计入（审理程序未登记，按简易程序计算）");
        AppealClocks ordinary = new AppealClocks(with(ClockPolicies.REVIEW_PROCEDURE_UNKNOWN, 0));
        assertThat(ordinary.on(day("2025-09-30"), steps).getFirst().dueOn()).isEqualTo("2025-10-16");
        assertThat(ordinary.days(ClockKind.REVIEW_REPLY, day("2025-09-30"), steps).getFirst().reason())
                .isEqualTo("起算当日不计入（审理程序未登记，按普通程序计算）");
        assertThat(clocks.on(day("2025-09-30"), steps).get(1).limit()).isEqualTo(60);
    }

    @Test
    void a_recorded_procedure_needs_no_remark() {
        List<ClockDay> days = new AppealClocks(RULES).days(ClockKind.REVIEW_REPLY, day("2025-09-30"),
                review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null)));
        assertThat(days.getFirst()).extracting(ClockDay::reason, ClockDay::events).containsExactly("起算当日不计入",
                List.of(1));
        assertThat(days.getLast().date()).isEqualTo("2025-10-16");
    }

    @Test
    void a_reply_ends_it_and_a_late_one_is_late() {
        ClockReading late = reading(ClockKind.REVIEW_REPLY, "2025-12-01", review("2025-09-22",
                served(AppealProcedure.SIMPLIFIED, "2025-09-26", null),
                served(AppealProcedure.SIMPLIFIED, "2025-09-26", "2025-10-13")));
        assertThat(late).extracting(ClockReading::state, ClockReading::endedOn, ClockReading::overdueBy)
                .containsExactly(ClockState.STOPPED, day("2025-10-13"), 2);
        assertThat(reading(ClockKind.REVIEW_REPLY, "2025-10-12", review("2025-09-22",
                served(AppealProcedure.SIMPLIFIED, "2025-09-26", "2025-10-13"))).isOpen()).isTrue();
    }

    @Test
    void once_it_is_decided_no_reply_is_waited_for() {
        AppealSteps steps = review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null),
                concluded("2025-10-10"));
        ClockReading reply = reading(ClockKind.REVIEW_REPLY, "2025-12-01", steps);
        assertThat(reply).extracting(ClockReading::endedOn, ClockReading::overdueBy)
                .containsExactly(day("2025-10-10"), 0);
        assertThat(new AppealClocks(RULES).days(ClockKind.REVIEW_REPLY, day("2025-12-01"), steps))
                .filteredOn(d -> d.date().equals(day("2025-10-10"))).first().extracting(ClockDay::events)
                .isEqualTo(List.of(2));
    }

    @Test
    void without_a_copy_there_is_no_reply_to_give() {
        assertThat(kinds(AppealKind.REVIEW, "2025-09-25")).containsExactly(ClockKind.REVIEW_DECISION);
        assertThat(kinds(AppealKind.DIRECT_LITIGATION, "2025-09-25")).isEmpty();
        assertThat(new AppealClocks(RULES).days(ClockKind.DEFENCE, day("2025-09-25"), review("2025-09-22"))).isEmpty();
        assertThat(new AppealClocks(RULES).on(day("2025-09-25"),
                review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null))))
                .extracting(ClockReading::kind).containsExactly(ClockKind.REVIEW_DECISION);
    }

    @ParameterizedTest
    @EnumSource(names = "REVIEW", mode = EnumSource.Mode.EXCLUDE)
    void in_court_the_defence_is_due_after_fifteen_days(AppealKind kind) {
        AppealSteps steps = steps(kind, "2025-09-05", served(AppealProcedure.ORDINARY, "2025-09-10", null));
        List<ClockReading> all = new AppealClocks(RULES).on(day("2025-09-12"), steps);
        assertThat(all).extracting(ClockReading::kind).containsExactly(ClockKind.DEFENCE);
        assertThat(all.getFirst()).extracting(ClockReading::limit, ClockReading::used, ClockReading::dueOn)
                .containsExactly(15, 2, day("2025-09-25"));
        AppealSteps rolled = steps(kind, "2025-09-05", served(AppealProcedure.ORDINARY, "2025-09-16", null));
        assertThat(new AppealClocks(RULES).on(day("2025-09-20"), rolled).getFirst().dueOn()).isEqualTo("2025-10-09");
        assertThat(new AppealClocks(with(ClockPolicies.ROLL_OVER, 0)).on(day("2025-09-20"), rolled).getFirst().dueOn())
                .isEqualTo("2025-10-01");
    }

    @Test
    void a_review_is_decided_within_sixty_days_or_thirty_in_the_simplified_procedure() {
        ClockReading ordinary = reading(ClockKind.REVIEW_DECISION, "2025-09-25", review("2025-09-22"));
        assertThat(ordinary).extracting(ClockReading::limit, ClockReading::used, ClockReading::dueOn)
                .containsExactly(60, 3, day("2025-11-21"));
        ClockReading simplified = reading(ClockKind.REVIEW_DECISION, "2025-09-28",
                review("2025-09-22", served(AppealProcedure.SIMPLIFIED, "2025-09-26", null)));
        assertThat(simplified).extracting(ClockReading::limit, ClockReading::dueOn)
                .containsExactly(30, day("2025-10-22"));
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-12-01", review("2025-09-22", concluded("2025-11-25"))))
                .extracting(ClockReading::state, ClockReading::overdueBy).containsExactly(ClockState.STOPPED, 4);
    }

    @Test
    void an_extension_of_the_review_lengthens_it_from_the_day_it_is_told() {
        AppealSteps extended = new AppealSteps(ID, AppealKind.REVIEW, step("2025-09-22", 0), AppealProcedure.ORDINARY,
                step("2025-09-26", 1), null, List.of(new Extension(day("2025-11-20"), 30, 2)), null, false, 2);
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-11-20", extended)).extracting(ClockReading::limit,
                ClockReading::dueOn).containsExactly(90, day("2025-12-22"));
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-11-19", extended).limit()).isEqualTo(60);
        List<ClockDay> days = new AppealClocks(RULES).days(ClockKind.REVIEW_DECISION, day("2025-11-20"), extended);
        assertThat(days.getFirst()).extracting(ClockDay::reason, ClockDay::events)
                .containsExactly("起算当日不计入（审理期限延长30日）", List.of(0));
    }

    @Test
    void the_applicant_may_sue_within_fifteen_days_of_the_decision() {
        AppealSteps decided = review("2025-09-22", concluded("2025-10-20"));
        ClockReading window = reading(ClockKind.SUIT_AFTER_REVIEW_WINDOW, "2025-10-25", decided);
        assertThat(window).extracting(ClockReading::limit, ClockReading::used, ClockReading::dueOn)
                .containsExactly(15, 5, day("2025-11-04"));
        assertThat(window.kind().party().label()).isEqualTo("申请人");
        assertThat(reading(ClockKind.SUIT_AFTER_REVIEW_WINDOW, "2025-11-05", decided).isOpen()).isFalse();
        assertThat(new AppealClocks(RULES).days(ClockKind.SUIT_AFTER_REVIEW_WINDOW, day("2025-11-05"), decided)
                .getFirst().events()).containsExactly(1);
    }

    @Test
    void where_the_review_body_is_silent_the_fifteen_days_run_from_the_end_of_its_limit() {
        AppealSteps silent = review("2025-09-22");
        assertThat(new AppealClocks(RULES).on(day("2025-11-21"), silent)).extracting(ClockReading::kind)
                .doesNotContain(ClockKind.SUIT_AFTER_REVIEW_WINDOW);
        ClockReading window = reading(ClockKind.SUIT_AFTER_REVIEW_WINDOW, "2025-11-22", silent);
        assertThat(window).extracting(ClockReading::startedOn, ClockReading::dueOn)
                .containsExactly(day("2025-11-21"), day("2025-12-08"));
    }

    @Test
    void its_limits_are_settings_of_the_day_they_begin() {
        AppealSteps ordinary = review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null));
        AppealSteps simplified = review("2025-09-22", served(AppealProcedure.SIMPLIFIED, "2025-09-26", null));
        assertThat(limit(ClockKind.REVIEW_REPLY, ordinary, ClockPolicies.REVIEW_REPLY_LIMIT)).isEqualTo(3);
        assertThat(limit(ClockKind.REVIEW_REPLY, simplified, ClockPolicies.SIMPLIFIED_REVIEW_REPLY_LIMIT)).isEqualTo(3);
        assertThat(limit(ClockKind.REVIEW_DECISION, ordinary, ClockPolicies.REVIEW_DECISION_LIMIT)).isEqualTo(3);
        assertThat(limit(ClockKind.REVIEW_DECISION, simplified, ClockPolicies.SIMPLIFIED_REVIEW_DECISION_LIMIT))
                .isEqualTo(3);
        assertThat(limit(ClockKind.SUIT_AFTER_REVIEW_WINDOW, review("2025-09-22", concluded("2025-09-25")),
                ClockPolicies.SUIT_AFTER_REVIEW_WINDOW)).isEqualTo(3);
        assertThat(limit(ClockKind.DEFENCE, steps(AppealKind.DIRECT_LITIGATION, "2025-09-22",
                served(AppealProcedure.ORDINARY, "2025-09-26", null)), ClockPolicies.DEFENCE_LIMIT)).isEqualTo(3);
    }

    @Test
    void corrections_move_its_days() {
        AppealSteps corrected = review("2025-09-22", new AppealLinked(ID, day("2025-09-23"), ID),
                new AppealCorrected(ID, day("2025-09-24"), "1", AppealKind.REVIEW, day("2025-09-20"), null, "笔误"),
                concluded("2025-10-20"),
                new AppealConclusionCorrected(ID, day("2025-10-25"), day("2025-10-22"), AppealResult.UPHELD, "笔误"));
        assertThat(corrected.accepted()).isEqualTo(step("2025-09-20", 2));
        assertThat(corrected.concluded()).isEqualTo(step("2025-10-22", 4));
        assertThat(corrected.version()).isEqualTo(4);
        AppealSteps unmoved = review("2025-09-22", concluded("2025-10-20"),
                new AppealConclusionCorrected(ID, day("2025-10-25"), day("2025-10-20"), AppealResult.UPHELD, "笔误"),
                new AppealCorrected(ID, day("2025-09-24"), "1", AppealKind.DIRECT_LITIGATION, day("2025-09-22"), null,
                        "笔误"));
        assertThat(unmoved.concluded()).isEqualTo(step("2025-10-20", 1));
        assertThat(unmoved.accepted()).isEqualTo(step("2025-09-22", 0));
        assertThat(unmoved.kind()).isEqualTo(AppealKind.DIRECT_LITIGATION);
    }

    @Test
    void what_an_event_repeats_was_said_before_and_a_reply_may_be_taken_back() {
        AppealSteps replied = review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null),
                served(AppealProcedure.SIMPLIFIED, "2025-09-26", "2025-10-09"));
        assertThat(replied).extracting(AppealSteps::copyServed, AppealSteps::replied, AppealSteps::procedure)
                .containsExactly(step("2025-09-26", 1), step("2025-10-09", 2), AppealProcedure.SIMPLIFIED);
        assertThat(replied.with(served(AppealProcedure.SIMPLIFIED, "2025-09-27", null)))
                .extracting(AppealSteps::copyServed, AppealSteps::replied)
                .containsExactly(step("2025-09-27", 3), null);
    }

    @Test
    void a_void_entry_has_no_clocks() {
        AppealSteps voided = review("2025-09-22", new AppealVoided(ID, day("2025-09-23"), "重复登记"));
        assertThat(voided.voided()).isTrue();
        assertThat(new AppealClocks(RULES).on(day("2025-09-25"), voided)).isEmpty();
    }

    @Test
    void it_begins_with_the_opening() {
        assertThatIllegalArgumentException().isThrownBy(() -> AppealSteps.of(concluded("2025-10-20")));
    }

    @Test
    void appeals_before_the_first_calendar_are_not_covered() {
        assertThat(AppealClocks.covers(review("2019-01-01"))).isTrue();
        assertThat(AppealClocks.covers(review("2018-12-31"))).isFalse();
        assertThat(AppealClocks.covers(review("2019-01-01", concluded("2018-12-31")))).isFalse();
        assertThat(AppealClocks.covers(review("2019-01-01", served(AppealProcedure.ORDINARY, "2018-12-31", null))))
                .isFalse();
        assertThat(AppealClocks
                .covers(review("2019-01-01", served(AppealProcedure.ORDINARY, "2019-01-02", "2018-12-31")))).isFalse();
    }

    private static int limit(ClockKind kind, AppealSteps steps, PolicySetting setting) {
        return new AppealClocks(with(setting, 3)).on(day("2025-09-30"), steps).stream()
                .filter(r -> r.kind() == kind).findFirst().orElseThrow().limit();
    }

    private static ClockRules with(PolicySetting setting, int value) {
        return new ClockRules(RULES.calendar(), RULES.policies().with(setting.name(), day("2019-01-01"), value));
    }

    private static List<ClockKind> kinds(AppealKind kind, String today) {
        return new AppealClocks(RULES).on(day(today), steps(kind, "2025-09-22")).stream().map(ClockReading::kind)
                .toList();
    }

    private static ClockReading reading(ClockKind kind, String today, AppealSteps steps) {
        return new AppealClocks(RULES).on(day(today), steps).stream().filter(r -> r.kind() == kind).findFirst()
                .orElseThrow();
    }

    private static AppealSteps review(String acceptedOn, AppealEvent... events) {
        return steps(AppealKind.REVIEW, acceptedOn, events);
    }

    private static AppealSteps steps(AppealKind kind, String acceptedOn, AppealEvent... events) {
        List<AppealEvent> all = new ArrayList<>(
                List.of(new AppealOpened(ID, "653200", "1", kind, day(acceptedOn), null, null, null)));
        all.addAll(List.of(events));
        return AppealSteps.of(all);
    }

    private static AppealEvent served(AppealProcedure procedure, String copyServedOn, @Nullable String repliedOn) {
        return new AppealProcedureRecorded(ID, procedure, day(copyServedOn), repliedOn == null ? null : day(repliedOn));
    }

    private static AppealEvent concluded(String on) {
        return new AppealConcluded(ID, day(on), AppealResult.UPHELD, null);
    }

    private static Step step(String on, int event) {
        return new Step(day(on), event);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void an_extension_told_after_the_limit_ended_lengthens_it_only_where_the_policy_of_that_day_says_so() {
        AppealSteps late = review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null),
                new ReviewExtended(ID, day("2025-11-22"), 30, null));
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-11-25", late)).extracting(ClockReading::limit,
                ClockReading::dueOn, ClockReading::overdueBy).containsExactly(60, day("2025-11-21"), 4);
        assertThat(reading(ClockKind.SUIT_AFTER_REVIEW_WINDOW, "2025-11-25", late).startedOn())
                .isEqualTo("2025-11-21");
        assertThat(new AppealClocks(RULES).days(ClockKind.REVIEW_DECISION, day("2025-11-25"), late).getFirst().reason())
                .isEqualTo("起算当日不计入（2025-11-22告知的延长在审理期限届满之后，不计入）");
        AppealClocks lengthening = new AppealClocks(with(ClockPolicies.REVIEW_EXTENSION_BEFORE_EXPIRY, 0));
        assertThat(lengthening.on(day("2025-11-25"), late)).filteredOn(r -> r.kind() == ClockKind.REVIEW_DECISION)
                .singleElement().extracting(ClockReading::limit, ClockReading::dueOn)
                .containsExactly(90, day("2025-12-22"));
        AppealSteps onTheLastDay = review("2025-09-22", served(AppealProcedure.ORDINARY, "2025-09-26", null),
                new ReviewExtended(ID, day("2025-11-21"), 30, null));
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-11-25", onTheLastDay).limit()).isEqualTo(90);
    }

    @Test
    void of_an_unknown_procedure_the_decision_is_counted_as_ordinary_and_says_so() {
        AppealSteps unknown = review("2025-09-22");
        assertThat(reading(ClockKind.REVIEW_DECISION, "2025-09-25", unknown).limit()).isEqualTo(60);
        assertThat(new AppealClocks(RULES).days(ClockKind.REVIEW_DECISION, day("2025-09-25"), unknown).getFirst()
                .reason()).isEqualTo("起算当日不计入（审理程序未登记，按普通程序计算）");
        assertThat(ClockPolicies.REVIEW_PROCEDURE_UNKNOWN.unit()).contains("审理期限仍按普通程序");
    }
}
