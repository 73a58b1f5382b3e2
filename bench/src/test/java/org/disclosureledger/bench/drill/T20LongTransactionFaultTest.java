package org.disclosureledger.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.load.Load;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

class T20LongTransactionFaultTest {

    @Test
    void one_that_writes_holds_the_relay_until_it_ends() throws Exception {
        SharedRig.drill("T20 writing transaction open 6 s", rig -> load -> {
            try (var writing = open(rig, Rig.COMMAND_DATABASE, "select pg_current_xact_id()")) {
                Waiting.pause(Duration.ofSeconds(6));
                assertHeld(rig, load);
                writing.rollback();
            }
        });
    }

    @Test
    @Tag("long")
    void one_that_reads_changes_nothing() throws Exception {
        SharedRig.drill("T20 reading transaction open 6 s", rig -> _ -> {
            try (var reading = open(rig, Rig.COMMAND_DATABASE, "select count(*) from event")) {
                Waiting.pause(Duration.ofSeconds(6));
                assertThat(metric(rig, "disclosure.relay.lag.events")).as("lag").isLessThan(100);
                reading.rollback();
            }
        });
    }

    /** Forgotten in two databases of the cluster: the server ends both after half a minute. */
    @Test
    @Tag("long")
    void one_that_is_forgotten_is_ended_by_the_server() throws Exception {
        SharedRig.drill("T20 writing transactions forgotten", rig -> load -> {
            try (var here = open(rig, Rig.COMMAND_DATABASE, "select pg_current_xact_id()");
                    var there = open(rig, Rig.QUERY_DATABASE, "select pg_current_xact_id()")) {
                Waiting.pause(Duration.ofSeconds(15));
                assertHeld(rig, load);
                Waiting.until("both are ended", Duration.ofSeconds(60), () -> writing(rig) == 0);
                assertThat(here.isValid(1) || there.isValid(1)).isFalse();
            }
        });
    }

    private static void assertHeld(Rig rig, Load load) {
        assertThat(metric(rig, "disclosure.relay.horizon.age.seconds")).as("age of the horizon").isGreaterThan(3);
        assertThat(metric(rig, "disclosure.relay.lag.events")).as("lag").isGreaterThan(100);
        assertThat(load.acknowledged()).isGreaterThan(100);
    }

    private static Connection open(Rig rig, String database, String sql) throws SQLException {
        var session = rig.postgres().connect(database);
        session.setAutoCommit(false);
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
        return session;
    }

    /** Not asked in the sessions themselves: then they would not be idle. */
    private static long writing(Rig rig) {
        return rig.commandDatabase()
                .sql("""
                        select count(*) from pg_stat_activity
                        where backend_xid is not null and state = 'idle in transaction' and query like '%pg_current_xact_id%'""")
                .query(Long.class).single();
    }

    private static double metric(Rig rig, String name) {
        return Api.of(rig.commandSides().getFirst().address()).get("/actuator/metrics/" + name).body()
                .path("measurements").path(0).path("value").asDouble(-1);
    }
}
