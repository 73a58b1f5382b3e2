package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.appeal.AppealCommand.ConcludeAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectConclusion;
import org.disclosureledger.domain.appeal.AppealCommand.EraseAppellant;
import org.disclosureledger.domain.appeal.AppealCommand.ExtendReview;
import org.disclosureledger.domain.appeal.AppealCommand.LinkAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.RecordProcedure;
import org.disclosureledger.domain.appeal.AppealCommand.VoidAppeal;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.clock.ClockRules;

import static org.assertj.core.api.Assertions.assertThat;

class AppealLifecycleTest {

    private static final UUID ID = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID REQUEST = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final Circumstances NOW = Circumstances.today(LocalDate.of(2025, 12, 31));
    private static final AppealOpened OPENED = new AppealOpened(ID, "653200", "〔2025〕1号", AppealKind.REVIEW,
            day("09-01"),
            null, null, null);
    private static final AppealConcluded CONCLUDED = new AppealConcluded(ID, day("10-01"), AppealResult.CORRECTED,
            null);

    @Test
    void an_appeal_is_opened_with_or_without_its_request_and_linked_later() {
        assertThat(events(List.of(),
                new OpenAppeal(ID, "653200", "〔2025〕1号", AppealKind.REVIEW, day("09-01"), null, null, null)))
                .containsExactly(OPENED);
        assertThat(events(List.of(OPENED), new LinkAppeal(ID, day("09-10"), REQUEST)))
                .containsExactly(new AppealLinked(ID, day("09-10"), REQUEST));
        assertThat(rule(List.of(OPENED, new AppealLinked(ID, day("09-10"), REQUEST)),
                new LinkAppeal(ID, day("09-11"), REQUEST))).isEqualTo("LinkChangesSomething");
    }

    @Test
    void procedure_and_dates_are_recorded_in_their_order() {
        assertThat(
                events(List.of(OPENED), new RecordProcedure(ID, AppealProcedure.SIMPLIFIED, day("09-05"), null)))
                .containsExactly(new AppealProcedureRecorded(ID, AppealProcedure.SIMPLIFIED, day("09-05"), null));
        assertThat(rule(List.of(OPENED), new RecordProcedure(ID, AppealProcedure.ORDINARY, day("08-31"), null)))
                .isEqualTo("NotBefore");
        assertThat(rule(List.of(OPENED),
                new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-05"), day("09-04")))).isEqualTo("NotBefore");
    }

    /** The copy came on 2025-09-26, a Friday before the National Day holidays. */
    @Test
    void a_late_reply_is_remarked() {
        AppealCommand ordinary = new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-26"), day("10-16"));
        assertThat(remarks(List.of(OPENED), ordinary)).isEmpty();
        assertThat(remarks(List.of(OPENED),
                new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-26"), day("10-17")))).singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("2025-10-16", "逾期 1 个工作日", "第七十条"));
        assertThat(remarks(List.of(OPENED),
                new RecordProcedure(ID, AppealProcedure.SIMPLIFIED, day("09-26"), day("10-11")))).singleElement()
                .satisfies(f -> assertThat(f.basis().citation()).contains("第五十四条"));
        AppealOpened suit = new AppealOpened(ID, "653200", "〔2025〕1号", AppealKind.DIRECT_LITIGATION, day("09-01"), null,
                null, null);
        assertThat(remarks(List.of(suit),
                new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-08"), day("09-24")))).singleElement()
                .satisfies(f -> assertThat(f.basis().citation()).contains("第六十七条"));
    }

    @Test
    void a_review_takes_up_to_thirty_days_longer_once_and_only_in_the_ordinary_procedure() {
        ExtendReview extend = new ExtendReview(ID, day("10-20"), 30, "案情复杂");
        ReviewExtended extended = new ReviewExtended(ID, day("10-20"), 30, "案情复杂");
        assertThat(events(List.of(OPENED), extend)).containsExactly(extended);
        assertThat(rule(List.of(OPENED), new ExtendReview(ID, day("10-20"), 31, null)))
                .isEqualTo("ExtendedAsTheLawAllows");
        assertThat(rule(List.of(OPENED), new ExtendReview(ID, day("10-20"), 0, null)))
                .isEqualTo("ExtendedAsTheLawAllows");
        assertThat(rule(List.of(OPENED, extended), extend)).isEqualTo("ExtendedAsTheLawAllows");
        assertThat(rule(List.of(OPENED, new AppealProcedureRecorded(ID, AppealProcedure.SIMPLIFIED, day("09-05"),
                null)), extend)).isEqualTo("ExtendedAsTheLawAllows");
        assertThat(rule(List.of(OPENED, CONCLUDED), extend)).isEqualTo("ConcludedOnce");
        assertThat(rule(List.of(new AppealOpened(ID, "653200", "〔2025〕1号", AppealKind.LITIGATION_AFTER_REVIEW,
                day("09-01"), null, null, null)), extend)).isEqualTo("ExtendedAsTheLawAllows");
    }

    /** 60 days from 2025-09-01 end on Friday 2025-10-31. */
    @Test
    void what_ended_is_not_extended_unless_it_happened_long_ago() {
        ExtendReview late = new ExtendReview(ID, day("11-01"), 30, null);
        assertThat(refusal(List.of(OPENED), late)).satisfies(f -> {
            assertThat(f.rule()).isEqualTo("ExtendedWithinTheLimit");
            assertThat(f.basis().citation()).isEqualTo("policy:review-extension-before-expiry");
            assertThat(f.sentence()).contains("2025-10-31");
        });
        assertThat(remarks(List.of(OPENED), new ExtendReview(ID, day("10-31"), 30, null))).isEmpty();
        assertThat(reconstructed(List.of(OPENED), late)).extracting(Finding::rule)
                .containsExactly("ExtendedWithinTheLimit");
    }

    @Test
    void what_was_extended_stays_in_the_ordinary_procedure() {
        List<AppealEvent> extended = List.of(OPENED, new ReviewExtended(ID, day("10-20"), 30, null));
        RecordProcedure simplified = new RecordProcedure(ID, AppealProcedure.SIMPLIFIED, day("09-05"), null);
        assertThat(refusal(extended, simplified)).satisfies(f -> {
            assertThat(f.rule()).isEqualTo("ExtendedStaysOrdinary");
            assertThat(f.basis().citation()).contains("第六十二条");
        });
        assertThat(reconstructed(extended, simplified)).extracting(Finding::rule)
                .containsExactly("ExtendedStaysOrdinary");
        assertThat(events(extended, new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-05"), null))).hasSize(1);
    }

    @Test
    void acceptance_copy_reply_and_decision_keep_their_order() {
        AppealProcedureRecorded served = new AppealProcedureRecorded(ID, AppealProcedure.ORDINARY, day("09-05"),
                day("09-12"));
        List<AppealEvent> heard = List.of(OPENED, served);
        assertThat(refusal(heard, new CorrectAppeal(ID, day("11-01"), "〔2025〕1号", AppealKind.REVIEW, day("09-06"),
                null, "受理日期有误"))).satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("DatesInOrder");
                    assertThat(f.field()).isEqualTo("acceptedOn");
                    assertThat(f.basis().citation()).contains("第四十八条");
                });
        assertThat(refusal(heard, new ConcludeAppeal(ID, day("09-04"), AppealResult.UPHELD, null)).sentence())
                .contains("收到副本日期");
        assertThat(refusal(heard, new ConcludeAppeal(ID, day("09-11"), AppealResult.UPHELD, null))).satisfies(f -> {
            assertThat(f.sentence()).contains("提交答复日期");
            assertThat(f.basis().citation()).contains("第六十二条");
        });
        assertThat(rule(List.of(OPENED, new ReviewExtended(ID, day("10-20"), 30, null)),
                new ConcludeAppeal(ID, day("10-19"), AppealResult.UPHELD, null))).isEqualTo("DatesInOrder");
        assertThat(rule(List.of(OPENED, CONCLUDED),
                new RecordProcedure(ID, AppealProcedure.ORDINARY, day("09-05"), day("10-02"))))
                .isEqualTo("DatesInOrder");
        assertThat(rule(List.of(OPENED, served, CONCLUDED),
                new CorrectConclusion(ID, day("11-01"), day("09-11"), AppealResult.OTHER, "录入错误")))
                .isEqualTo("DatesInOrder");
    }

    /** What a past entry left in disorder does not stand in the way of mending another thing. */
    @Test
    void only_the_disorder_that_a_command_brings_is_its_fault() {
        assertThat(events(List.of(OPENED, new AppealProcedureRecorded(ID, AppealProcedure.ORDINARY, day("09-05"),
                day("10-02")), CONCLUDED),
                new CorrectAppeal(ID, day("11-01"), "〔2025〕2号", AppealKind.REVIEW, day("09-01"), null, "案号有误")))
                .hasSize(1);
    }

    @Test
    void an_appeal_is_concluded_once_after_it_was_accepted() {
        assertThat(events(List.of(OPENED), new ConcludeAppeal(ID, day("10-01"), AppealResult.CORRECTED, null)))
                .containsExactly(CONCLUDED);
        assertThat(rule(List.of(OPENED), new ConcludeAppeal(ID, day("08-01"), AppealResult.CORRECTED, null)))
                .isEqualTo("DatesInOrder");
        assertThat(rule(List.of(OPENED, CONCLUDED), new ConcludeAppeal(ID, day("10-02"), AppealResult.UPHELD, null)))
                .isEqualTo("ConcludedOnce");
    }

    @Test
    void entry_and_conclusion_are_corrected_with_a_reason() {
        assertThat(events(List.of(OPENED, CONCLUDED),
                new CorrectConclusion(ID, day("11-01"), day("10-02"), AppealResult.OTHER, "录入错误")))
                .containsExactly(new AppealConclusionCorrected(ID, day("11-01"), day("10-02"), AppealResult.OTHER,
                        "录入错误"));
        assertThat(rule(List.of(OPENED),
                new CorrectConclusion(ID, day("11-01"), day("10-02"), AppealResult.OTHER, "录入错误")))
                .isEqualTo("FollowsTheConclusion");
        assertThat(rule(List.of(OPENED, CONCLUDED), new CorrectAppeal(ID, day("11-01"), "〔2025〕1号",
                AppealKind.REVIEW, day("10-15"), null, "受理日期有误"))).isEqualTo("DatesInOrder");
        assertThat(rule(List.of(OPENED),
                new CorrectAppeal(ID, day("11-01"), "〔2025〕1号", AppealKind.REVIEW, day("09-02"), null, "")))
                .isEqualTo("ReasonGiven");
    }

    @Test
    void a_void_entry_stays_void_but_its_person_can_be_erased() {
        AppealVoided voided = new AppealVoided(ID, day("11-01"), "重复登记");
        assertThat(events(List.of(OPENED), new VoidAppeal(ID, day("11-01"), "重复登记"))).containsExactly(voided);
        assertThat(rule(List.of(OPENED, voided), new LinkAppeal(ID, day("11-02"), REQUEST)))
                .isEqualTo("VoidedStaysVoided");
        AppellantErased erased = new AppellantErased(ID, day("12-01"), "保管期满");
        assertThat(events(List.of(OPENED, voided), new EraseAppellant(ID, day("12-01"), "保管期满")))
                .containsExactly(erased);
        assertThat(rule(List.of(OPENED, erased), new EraseAppellant(ID, day("12-01"), "保管期满")))
                .isEqualTo("ErasedStaysErased");
    }

    @Test
    void an_act_needs_an_appeal() {
        assertThat(rule(List.of(), new LinkAppeal(ID, day("09-10"), REQUEST))).isEqualTo("AppealIsKnown");
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2025-" + monthAndDay);
    }

    private static Decision<AppealEvent> decide(List<AppealEvent> history, AppealCommand command) {
        return decide(history, command, NOW);
    }

    private static Decision<AppealEvent> decide(List<AppealEvent> history, AppealCommand command, Circumstances now) {
        AppealState state = new AppealState.Unopened();
        for (AppealEvent event : history) {
            state = AppealState.evolve(state, event);
        }
        return AppealDecider.decide(state, command, now);
    }

    private static Finding refusal(List<AppealEvent> history, AppealCommand command) {
        return ((Decision.Refused<AppealEvent>) decide(history, command)).finding();
    }

    private static List<Finding> reconstructed(List<AppealEvent> history, AppealCommand command) {
        return ((Decision.Accepted<AppealEvent>) decide(history, command,
                new Circumstances(NOW.today(), true, ClockRules.shipped()))).findings();
    }

    private static List<AppealEvent> events(List<AppealEvent> history, AppealCommand command) {
        return ((Decision.Accepted<AppealEvent>) decide(history, command)).events();
    }

    private static List<Finding> remarks(List<AppealEvent> history, AppealCommand command) {
        return ((Decision.Accepted<AppealEvent>) decide(history, command)).findings();
    }

    private static String rule(List<AppealEvent> history, AppealCommand command) {
        return refusal(history, command).rule();
    }
}
