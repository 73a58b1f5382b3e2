package org.disclosureledger.query.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** Every event as it was stored. */
@Component
@Order(5)
class HistoryProjection implements Projection {

    private static final Table<CaseEvent> TABLE = new Table<>("history",
            Column.key("case_id", "uuid", CaseEvent::caseId), Column.key("version", "bigint", CaseEvent::version),
            Column.of("stream_type", "text", e -> e.recorded().streamType()),
            Column.of("event_id", "text", CaseEvent::eventId), Column.of("type", "text", e -> e.recorded().type()),
            Column.of("revision", "integer", e -> e.recorded().revision()),
            Column.of("payload", "text", e -> e.recorded().payload()),
            Column.of("metadata", "text", HistoryProjection::metadata),
            Column.of("legal_date", "date", e -> e.event().legalDate()),
            Column.of("recorded_at", "timestamptz", CaseEvent::recordedAt));

    private final JdbcClient jdbc;

    HistoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<String> tables() {
        return List.of("history");
    }

    @Override
    public void apply(CaseBatch batch) {
        TABLE.upsert(jdbc, batch.cases().values().stream().flatMap(List::stream).toList());
    }

    private static @Nullable Object metadata(CaseEvent event) {
        return event.recorded().metadata() == null ? "{}" : event.recorded().metadata().toString();
    }
}
