package org.disclosureledger.domain.statute;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewFirstTest {

    private static final Set<String> REFUSALS = Set.of("3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6",
            "3.3.7");

    @ParameterizedTest
    @EnumSource
    void a_review_comes_first_where_something_is_refused_under_the_law_of_2024(Outcome outcome) {
        assertThat(ReviewFirst.applies(outcome, LocalDate.of(2024, 1, 1))).isEqualTo(REFUSALS.contains(outcome.code()));
        assertThat(ReviewFirst.applies(outcome, LocalDate.of(2023, 12, 31))).isFalse();
    }
}
