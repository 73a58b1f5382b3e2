package org.disclosureledger.command.decision;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.command.eventstore.Meanwhile;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.statute.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MomentTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2025-09-10T04:00:00Z");
    private static final Refused REFUSED = new Refused(
            new Finding("AnswerOnlyOnce", "", "该申请已答复", Basis.ARTICLE_36));

    private final Moment moment = new Moment(NOON, null);

    @Test
    void refused_by_what_was_recorded_before_the_call_is_a_breach_of_a_rule() {
        assertThat(moment.refusal(CASE, REFUSED, NOON.minusMillis(1))).isSameAs(REFUSED);
    }

    @Test
    void refused_by_what_was_recorded_after_the_call_is_a_lost_race_that_says_what_happened() {
        assertThat(moment.refusal(CASE, REFUSED, NOON.plusMillis(1))).isInstanceOfSatisfying(Conflict.class,
                conflict -> {
                    assertThat(conflict.sentence()).contains("该申请已答复");
                    assertThat(conflict.meanwhile()).contains(Meanwhile.after(CASE, NOON));
                });
    }

    /** The arrival is known to the millisecond, the end of an act to the nanosecond. */
    @Test
    void what_was_done_in_the_millisecond_of_the_call_is_no_lost_race() {
        assertThat(moment.refusal(CASE, REFUSED, NOON.plusNanos(999_999))).isSameAs(REFUSED);
    }

    @Test
    void the_rulebook_is_no_case() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> new Moment(NOON, 2L).check(RulebookEvent.RULEBOOK, 3))
                .satisfies(conflict -> assertThat(conflict.sentence()).startsWith("历法通知和规则设置"));
    }

    @Test
    void an_act_counts_as_recorded_when_its_commit_is_done() {
        UUID caseId = UUID.randomUUID();
        RecentAcceptances recent = new RecentAcceptances();
        assertThat(recent.lastOf(caseId, NOON)).isEqualTo(NOON);
        recent.finished(caseId, NOON.plusMillis(7));
        assertThat(recent.lastOf(caseId, NOON)).isEqualTo(NOON.plusMillis(7));
        assertThat(recent.lastOf(caseId, NOON.plusMillis(9))).isEqualTo(NOON.plusMillis(9));
    }

    @Test
    void whoever_decides_on_another_version_is_told_what_happened_after_it() {
        assertThatNoException().isThrownBy(() -> moment.check(CASE, 3));
        assertThatNoException().isThrownBy(() -> new Moment(NOON, 3L).check(CASE, 3));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> new Moment(NOON, 2L).check(CASE, 3))
                .satisfies(conflict -> assertThat(conflict.meanwhile()).contains(Meanwhile.after(CASE, 2)));
    }
}
