package org.disclosureledger.command.eventstore;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.wire.EventCodec;

/** What happened to cases, outside of a command: for checks of imports, previews and conflicts. */
@Repository
public class EventReader {

    /** An event at its place within its case. */
    public record Happened(long version, DomainEvent event) {}

    /** An event, and when it was recorded. */
    public record Recorded(DomainEvent event, Instant recordedAt) {}

    private final JdbcClient jdbc;
    private final EventCodec codec;

    public EventReader(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** The events of many cases, each in order of versions; a case without events is absent. */
    public Map<UUID, List<DomainEvent>> events(Collection<UUID> cases) {
        Map<UUID, List<DomainEvent>> events = new LinkedHashMap<>();
        jdbc.sql("""
                select e.aggregateidentifier, e.payloadtype, e.payloadrevision, e.payload::text as payload_text
                from event e where e.aggregateidentifier = any(:cases)
                order by e.aggregateidentifier, e.sequencenumber""")
                .param("cases", cases.stream().map(UUID::toString).toArray(String[]::new)).query(row -> {
                    DomainEvent event = codec.read(row.getString("payloadtype"),
                            Integer.parseInt(row.getString("payloadrevision")), row.getString("payload_text"));
                    events.computeIfAbsent(UUID.fromString(row.getString("aggregateidentifier")),
                            _ -> new ArrayList<>()).add(event);
                });
        return events;
    }

    /** The events of one case; empty when there is no such case. */
    public List<DomainEvent> events(UUID caseId) {
        return events(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The events of one case after that version, in order: one look at an index when there are none. */
    public List<Recorded> after(UUID caseId, long version) {
        return jdbc
                .sql("""
                        select e.payloadtype, e.payloadrevision, e.payload::text as payload_text, e.recorded_at from event e
                        where e.aggregateidentifier = :id and e.sequencenumber > :version order by e.sequencenumber""")
                .param("id", caseId.toString()).param("version", version)
                .query((row, _) -> new Recorded(codec.read(row.getString("payloadtype"),
                        Integer.parseInt(row.getString("payloadrevision")), row.getString("payload_text")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What happened meanwhile, in order; never empty. */
    public List<Happened> happened(Meanwhile meanwhile) {
        return jdbc
                .sql("""
                        select e.sequencenumber, e.payloadtype, e.payloadrevision, e.payload::text as payload_text
                        from event e
                        where e.aggregateidentifier = :id
                          and (e.sequencenumber > :version or e.recorded_at > :instant
                               or e.sequencenumber = (select max(l.sequencenumber) from event l where l.aggregateidentifier = :id))
                        order by e.sequencenumber""")
                .param("id", meanwhile.caseId().toString())
                .param("version", meanwhile.afterVersion(), Types.BIGINT)
                .param("instant", atUtc(meanwhile.after()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> new Happened(row.getLong("sequencenumber"), codec.read(row.getString("payloadtype"),
                        Integer.parseInt(row.getString("payloadrevision")), row.getString("payload_text"))))
                .list();
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public boolean exists(UUID caseId) {
        return version(caseId).isPresent();
    }

    /** The version of its last event; empty when there is no such case. */
    public OptionalLong version(UUID caseId) {
        return jdbc.sql("""
                select e.sequencenumber from event e where e.aggregateidentifier = :id
                order by e.sequencenumber desc limit 1""").param("id", caseId.toString()).query(Long.class).optional()
                .map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
