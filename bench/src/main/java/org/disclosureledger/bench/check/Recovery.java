package org.disclosureledger.bench.check;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.rig.RunningSystem;
import org.disclosureledger.bench.rig.Waiting;

/** Waiting until a system is as it should be, and how long that took: check 8. */
public final class Recovery {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Recovery() {
    }

    /** All sides take calls and their pipelines are well. */
    public static Duration green(RunningSystem system) {
        return Waiting.until("all sides are green", PATIENCE, () -> system.endpoints().stream()
                .allMatch(side -> side.ready() && side.pipelineUp()));
    }

    /** Every case is applied up to its last version. */
    public static Duration caughtUp(RunningSystem system) {
        var command = system.commandDatabase();
        var query = system.queryDatabase();
        return Waiting.until("the read models have caught up", PATIENCE, () -> {
            var stored = new ConcurrentHashMap<String, Long>();
            command.sql("select aggregateidentifier, max(sequencenumber) from event group by 1").query(row -> {
                stored.put(row.getString(1), row.getLong(2));
            });
            return holds(query, stored);
        });
    }

    private static boolean holds(JdbcClient query, Map<String, Long> stored) {
        var applied = new ConcurrentHashMap<String, Long>();
        query.sql("select case_id::text, version from readmodel.case_position").query(row -> {
            applied.put(row.getString(1), row.getLong(2));
        });
        return stored.entrySet().stream()
                .allMatch(e -> Objects.equals(applied.get(e.getKey()), e.getValue()));
    }
}
