package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.statute.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewedBeforeTheSuitTest {

    @Test
    void only_a_direct_suit_over_a_refusal_wants_a_review_first() {
        assertThat(broken(AppealKind.DIRECT_LITIGATION, Outcome.PARTLY_DISCLOSED, 2024)).isTrue();
        assertThat(broken(AppealKind.DIRECT_LITIGATION, Outcome.PARTLY_DISCLOSED, 2023)).isFalse();
        assertThat(broken(AppealKind.DIRECT_LITIGATION, Outcome.NOT_HELD, 2024)).isFalse();
        assertThat(broken(AppealKind.LITIGATION_AFTER_REVIEW, Outcome.PARTLY_DISCLOSED, 2024)).isFalse();
    }

    private static boolean broken(AppealKind kind, Outcome outcome, int year) {
        return new ReviewedBeforeTheSuit(kind, outcome, LocalDate.of(year, 6, 3)).isBroken();
    }
}
