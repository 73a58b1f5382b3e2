package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

class T09DisorderFaultTest {

    /** The relay is kept out by its own fence; what it has not sent yet comes backwards, and only then in order. */
    @Test
    void the_newest_events_come_first() throws Exception {
        SharedRig.drill("T09 events in reverse order", rig -> _ -> {
            try (var session = rig.postgres().connect(Rig.COMMAND_DATABASE);
                    var statement = session.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'disclosure relay'");
                statement.execute("select pg_advisory_lock(hashtextextended('disclosure-ledger relay', 0))");
                Waiting.pause(Duration.ofSeconds(2));
                try (var position = statement
                        .executeQuery("select coalesce(xid::text, '0'), coalesce(idx, 0) from relay_position")) {
                    position.next();
                    var unsent = Topic.recordsAfter(rig, position.getLong(1), position.getLong(2));
                    assertThat(unsent).as("events that only the drill sends").hasSizeGreaterThan(50);
                    Topic.send(rig, unsent.reversed());
                }
                Waiting.pause(Duration.ofSeconds(1));
            }
        });
    }
}
