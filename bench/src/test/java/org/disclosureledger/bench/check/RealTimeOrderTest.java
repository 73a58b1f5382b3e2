package org.disclosureledger.bench.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.load.Entry.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class RealTimeOrderTest {

    @Test
    void acts_that_overlap_may_have_either_order() {
        assertThat(RealTimeOrder.of(List.of(ok("a", 2, 0, 10), ok("b", 1, 5, 15)), Map.of("a", 2L, "b", 1L)).good())
                .isTrue();
    }

    @Test
    void who_was_answered_first_has_the_lower_version() {
        assertThat(RealTimeOrder.of(List.of(ok("a", 2, 0, 10), ok("b", 1, 11, 15)), Map.of("a", 2L, "b", 1L)).faults())
                .singleElement().asString().contains("higher version");
    }

    @Test
    void an_act_of_unknown_outcome_may_happen_at_any_later_moment_but_not_earlier() {
        var unknown = entry("a", Optional.empty(), 0, 10, Outcome.INFO, 0);
        assertThat(RealTimeOrder.of(List.of(unknown, ok("b", 1, 20, 30)), Map.of("a", 2L, "b", 1L)).good()).isTrue();
        var late = entry("a", Optional.empty(), 40, 50, Outcome.INFO, 0);
        assertThat(RealTimeOrder.of(List.of(late, ok("b", 2, 20, 30)), Map.of("a", 1L, "b", 2L)).good()).isFalse();
    }

    @Test
    void who_requires_a_version_gets_the_next_one() {
        var act = entry("a", Optional.of(3L), 0, 10, Outcome.OK, 200);
        assertThat(RealTimeOrder.of(List.of(act), Map.of("a", 4L)).good()).isTrue();
        assertThat(RealTimeOrder.of(List.of(act), Map.of("a", 5L)).good()).isFalse();
    }

    @Test
    void nobody_is_refused_as_too_late_before_somebody_was_earlier() {
        var refused = entry("a", Optional.of(0L), 0, 10, Outcome.FAIL, 409);
        assertThat(RealTimeOrder.of(List.of(refused, ok("b", 1, 5, 20)), Map.of("b", 1L)).good()).isTrue();
        assertThat(RealTimeOrder.of(List.of(refused, ok("b", 1, 11, 20)), Map.of("b", 1L)).good()).isFalse();
        assertThat(RealTimeOrder.of(List.of(refused), Map.of()).good()).isFalse();
    }

    private static Entry ok(String id, long version, long start, long end) {
        return new Entry(id, "assignments", Optional.of("case"), Optional.empty(), Optional.of(version), start, end,
                Outcome.OK, 200);
    }

    private static Entry entry(String id, Optional<Long> expected, long start, long end, Outcome outcome, int status) {
        return new Entry(id, "assignments", Optional.of("case"), expected, Optional.empty(), start, end, outcome,
                status);
    }
}
