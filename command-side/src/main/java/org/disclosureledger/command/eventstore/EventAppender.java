package org.disclosureledger.command.eventstore;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.disclosureledger.command.eventlog.CommitSignal;
import org.disclosureledger.domain.wire.EventCatalog;
import org.disclosureledger.domain.wire.EventCodec;

/**
 * Appends the events of many cases at once, past Axon: for imports that were checked before. All or nothing, and short:
 * while its transaction is open, nobody's events are relayed.
 */
@Component
public class EventAppender {

    /** Rows of one statement: enough to make round trips negligible, few enough to keep the arrays small. */
    private static final int ROWS = 5_000;

    private static final String INSERT = """
            insert into event (eventidentifier, aggregateidentifier, sequencenumber, type, payloadtype, payloadrevision,
                               payload, metadata, timestamp)
            select e.id::uuid, e.case_id, e.version, e.stream_type, e.type, e.revision, e.payload::json,
                   e.metadata::json, :timestamp
            from unnest(:ids, :cases, :versions, :streamTypes, :types, :revisions, :payloads, :metadata)
                with ordinality
                as e(id, case_id, version, stream_type, type, revision, payload, metadata, place)
            order by e.place""";

    private final JdbcClient jdbc;
    private final CommitSignal signal;
    private final EventCodec codec;
    private final Clock clock;

    public EventAppender(JdbcClient jdbc, CommitSignal signal, EventCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.signal = signal;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Stores the events in the order given, in the caller's transaction or one of its own. It has to be the first write
     * of that transaction.
     *
     * @throws CaseChangedMeanwhile when a version of a case exists already; nothing is stored then
     */
    @Transactional
    public void append(List<NewEvent> events) {
        signal.wakeAfterCommit();
        try {
            for (int from = 0; from < events.size(); from += ROWS) {
                insert(events.subList(from, Math.min(from + ROWS, events.size())));
            }
        } catch (DuplicateKeyException e) {
            throw new CaseChangedMeanwhile(e);
        }
    }

    private void insert(List<NewEvent> rows) {
        List<EventCatalog.Entry> kinds = rows.stream().map(row -> EventCatalog.of(row.event().getClass())).toList();
        jdbc.sql(INSERT).param("timestamp", clock.instant().toString())
                .param("ids", texts(rows, _ -> UUID.randomUUID().toString()))
                .param("cases", texts(rows, row -> row.event().caseId().toString()))
                .param("versions", rows.stream().mapToLong(NewEvent::version).toArray())
                .param("streamTypes", texts(rows, row -> EventCatalog.streamType(row.event())))
                .param("types", texts(kinds, EventCatalog.Entry::type))
                .param("revisions", texts(kinds, kind -> Integer.toString(kind.revision())))
                .param("payloads", texts(rows, row -> codec.write(row.event())))
                .param("metadata", texts(rows, row -> EventCodec.mapper().writeValueAsString(row.metadata().asMap())))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
