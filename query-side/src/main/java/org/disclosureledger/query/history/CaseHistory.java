package org.disclosureledger.query.history;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.Table;

/** The events of cases, read again. */
@Component
public class CaseHistory {

    private static final EventCodec CODEC = EventCodec.standard();
    private static final String SELECT = """
            select stream_type, case_id, version, event_id, type, revision, recorded_at, metadata, payload from history
            """;
    private static final RowMapper<CaseEvent> EVENT = (row, _) -> {
        RecordedEvent recorded = new RecordedEvent(row.getString(1), row.getObject(2, UUID.class), row.getLong(3),
                row.getString(4), row.getString(5), row.getString(6), row.getTimestamp(7).toInstant(),
                EventCodec.mapper().readTree(row.getString(8)), row.getString(9), null, 0);
        return new CaseEvent(recorded, CODEC.read(recorded.type(), row.getInt(6), recorded.payload()));
    };

    private final JdbcClient jdbc;
    private final LateRemarks late;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, LateRemarks late, Clock clock) {
        this.jdbc = jdbc;
        this.late = late;
        this.clock = clock;
    }

    /** The request's events and those of its appeals, in legal order, then in that of recording. */
    public List<HistoryEntry> withAppeals(UUID requestId) {
        return entries(jdbc.sql(SELECT + """
                where case_id = ? or case_id in (select appeal_id from appeal where request_id = ?)
                order by legal_date, recorded_at, case_id, version""").param(requestId).param(requestId).query(EVENT)
                .list());
    }

    /** Events of several cases, by event id. */
    public Map<String, HistoryEntry> byEvent(Collection<UUID> caseIds) {
        return jdbc.sql(SELECT + "where case_id = any(?::uuid[])").param(Table.ids(caseIds)).query(EVENT).list()
                .stream().map(e -> HistoryEntry.of(e, clock.getZone(), null, ""))
                .collect(Collectors.toMap(HistoryEntry::eventId, Function.identity()));
    }

    /** The events of one request without its appeals, or of one appeal, in legal order. */
    public List<HistoryEntry> ofCase(UUID caseId) {
        return entries(jdbc.sql(SELECT + "where case_id = ? order by legal_date, recorded_at, version").param(caseId)
                .query(EVENT).list());
    }

    /** What happened in one case, in order of recording. */
    public List<DomainEvent> eventsOf(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = ? order by version").param(caseId).query(EVENT).list().stream()
                .map(CaseEvent::event).toList();
    }

    private List<HistoryEntry> entries(List<CaseEvent> events) {
        Consultations consultations = Consultations.of(events);
        Map<UUID, Map<Integer, String>> remarks = events.stream().map(CaseEvent::caseId).distinct()
                .collect(Collectors.toMap(Function.identity(), late::of));
        return events.stream().map(e -> HistoryEntry.of(e, clock.getZone(),
                Objects.requireNonNull(remarks.get(e.caseId())).get((int) e.version()),
                consultations.which(e.event()))).toList();
    }
}
