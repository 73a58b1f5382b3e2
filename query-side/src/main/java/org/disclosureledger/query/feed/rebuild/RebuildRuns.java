package org.disclosureledger.query.feed.rebuild;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.rebuild.Comparison.Difference;

/** The record of rebuilds, with the progress of the one that runs. */
@Component
public class RebuildRuns {

    private static final RowMapper<Run> RUN = (row, _) -> {
        Timestamp ended = row.getTimestamp("ended_at");
        long differences = row.getLong("differences");
        boolean compared = !row.wasNull();
        return new Run(row.getObject("id", UUID.class), row.getString("state"), row.getLong("events_done"),
                row.getLong("events_total"), compared ? differences : null, row.getString("detail"),
                row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant());
    };

    /** Of any instance: one that says RUNNING although nobody holds the lock was killed. */
    private static final String RUNS = """
            select id, case when state = 'RUNNING' and not exists (
                       select from pg_locks where locktype = 'advisory' and objid = %d and granted
                       and database = (select oid from pg_database where datname = current_database()))
                   then 'ABORTED' else state end as state,
                   events_done, events_total, differences, detail, started_at, ended_at
            from rebuild""".formatted(RebuildLock.REBUILD_LOCK);

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * @param state RUNNING, DONE, FAILED, or ABORTED when its process died
     * @param eventsTotal highest index of the store at the beginning, an upper bound
     * @param differences rows that differed between old and new; null until compared
     * @param detail which tables differed, or why it failed
     */
    public record Run(UUID id, String state, long eventsDone, long eventsTotal, @Nullable Long differences,
            @Nullable String detail, Instant startedAt, @Nullable Instant endedAt) {}

    RebuildRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters a new one. Only the holder of the lock does that: whatever still says RUNNING was killed. */
    UUID enter() {
        jdbc.sql("update rebuild set state = 'ABORTED', ended_at = ? where state = 'RUNNING'").param(now()).update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into rebuild values (?, 'RUNNING', 0, 0, null, null, ?, null)").param(id).param(now())
                .update();
        return id;
    }

    void begin(UUID id, long total) {
        jdbc.sql("update rebuild set events_total = ? where id = ?").param(total).param(id).update();
    }

    void progress(UUID id, int more) {
        jdbc.sql("update rebuild set events_done = events_done + ? where id = ?").param(more).param(id).update();
    }

    void done(UUID id, List<Difference> differences) {
        long sum = differences.stream().mapToLong(d -> d.missing() + d.added()).sum();
        String detail = differences.stream()
                .map(d -> "%s：旧有新无 %d 行，新有旧无 %d 行".formatted(d.table(), d.missing(), d.added()))
                .collect(Collectors.joining("；"));
        end(id, "DONE", sum, detail.isEmpty() ? null : detail);
    }

    void failed(UUID id, String reason) {
        end(id, "FAILED", null, reason);
    }

    private void end(UUID id, String state, @Nullable Long differences, @Nullable String detail) {
        jdbc.sql("update rebuild set state = ?, differences = ?, detail = ?, ended_at = ? where id = ?").param(state)
                .param(differences).param(detail).param(now()).param(id).update();
    }

    public Optional<Run> find(UUID id) {
        return jdbc.sql(RUNS + " where id = ?").param(id).query(RUN).optional();
    }

    /** The last one, running or ended. */
    public Optional<Run> last() {
        return jdbc.sql(RUNS + " order by started_at desc limit 1").query(RUN).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
