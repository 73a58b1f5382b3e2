package org.disclosureledger.command.decision;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.statute.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MomentTest {

    private static final Instant NOON = Instant.parse("2025-09-10T04:00:00Z");
    private static final Refused REFUSED = new Refused(
            new Finding("AnswerOnlyOnce", "", "该申请已答复", Basis.ARTICLE_36));

    private final Moment moment = new Moment(NOON, null);

    @Test
    void refused_by_what_was_recorded_before_the_call_is_a_breach_of_a_rule() {
        assertThat(moment.refusal(REFUSED, NOON.minusMillis(1), 3)).isSameAs(REFUSED);
    }

    @Test
    void refused_by_what_was_recorded_after_the_call_is_a_lost_race_that_says_what_happened() {
        assertThat(moment.refusal(REFUSED, NOON.plusMillis(1), 3)).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.since()).containsExactly("该申请已答复");
            assertThat(conflict.version()).isEqualTo(3);
        });
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
    void whoever_decides_on_an_older_version_is_told_the_present_one() {
        assertThatNoException().isThrownBy(() -> moment.check(3));
        assertThatNoException().isThrownBy(() -> new Moment(NOON, 3L).check(3));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> new Moment(NOON, 2L).check(3))
                .satisfies(conflict -> assertThat(conflict.version()).isEqualTo(3));
    }
}
