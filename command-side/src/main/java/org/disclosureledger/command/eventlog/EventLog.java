package org.disclosureledger.command.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log. It never locks and never writes, so it may be asked while others append. */
@Repository
public class EventLog {

    private static final String COLUMNS = """
            select e.type, e.aggregateidentifier, e.sequencenumber, e.eventidentifier, e.payloadtype, e.payloadrevision,
                   e.recorded_at, e.metadata::text as metadata_text, e.payload::text as payload_text,
                   e.xid::text::bigint as transaction_id, e.globalindex
            from event e
            """;

    private final JdbcClient jdbc;

    public EventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next events in relay order, at most {@code limit}.
     *
     * <p>Only transactions below the horizon are looked at: {@code pg_snapshot_xmin} is the oldest transaction still
     * running, so nothing can appear behind a position that was reached here, whoever commits late. The columns in the
     * order clause are qualified, because an output column of the same name would be sorted as text.
     */
    public List<RecordedEvent> after(Position position, int limit) {
        return jdbc.sql(COLUMNS + """
                where (e.xid, e.globalindex) > (cast(:xid as text)::xid8, :index)
                  and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                order by e.xid, e.globalindex
                limit :limit""").param("xid", Long.toString(position.xid())).param("index", position.index())
                .param("limit", limit).query(EventLog::event).list();
    }

    /** The last committed event, whether it is below the horizon or not yet. */
    public Optional<Position> head() {
        return jdbc.sql("""
                select e.xid::text::bigint as transaction_id, e.globalindex
                from event e order by e.xid desc, e.globalindex desc limit 1""")
                .query((row, _) -> new Position(row.getLong("transaction_id"), row.getLong("globalindex"))).optional();
    }

    /** Versions {@code from} to {@code to} (both included) of one case. */
    public List<RecordedEvent> stream(UUID caseId, long from, long to) {
        return jdbc.sql(COLUMNS + """
                where e.aggregateidentifier = :id and e.sequencenumber between :from and :to
                order by e.sequencenumber""").param("id", caseId.toString()).param("from", from).param("to", to)
                .query(EventLog::event).list();
    }

    private static RecordedEvent event(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(row.getString("type"), row.getString("aggregateidentifier"),
                row.getLong("sequencenumber"), row.getObject("eventidentifier", UUID.class),
                row.getString("payloadtype"), row.getString("payloadrevision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("metadata_text"),
                row.getString("payload_text"), row.getLong("transaction_id"), row.getLong("globalindex"));
    }
}
