package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

class T11SlowConsumerFaultTest {

    /** A lock that is held nearly all the time: a batch gets through now and then. */
    @Test
    @Tag("long")
    void batches_are_slow_and_commands_do_not_notice() throws Exception {
        SharedRig.drill("T11 slow consumer", rig -> load -> {
            var before = load.acknowledged();
            long worstLag = 0;
            for (var round = 0; round < 12; round++) {
                try (var _ = Locks.table(rig.postgres(), Rig.QUERY_DATABASE, "readmodel.annual_count")) {
                    Waiting.pause(Duration.ofMillis(600));
                    worstLag = Math.max(worstLag, lag(rig));
                }
                Waiting.pause(Duration.ofMillis(20));
            }
            assertThat(load.acknowledged() - before).as("commands meanwhile").isGreaterThan(200);
            assertThat(worstLag).as("lag shown").isGreaterThan(20);
        });
    }

    private static long lag(Rig rig) {
        return Api.of(rig.queryAddress()).get("/api/projections").body().path("projections").path(0).path("lagEvents")
                .asLong(-1);
    }
}
