package org.disclosureledger.query.appeals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Documents;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** One row for each appeal. */
@Component
@Order(4)
class AppealProjection implements Projection {

    static final Documents<AppealEntry> ENTRIES = new Documents<>("appeal", "appeal_id", "entry", AppealEntry.class);

    private static final Table<Row> TABLE = new Table<>("appeal", Column.key("appeal_id", "uuid", Row::appealId),
            Column.of("organ", "text", r -> r.entry().organ()),
            Column.of("case_number", "text", r -> r.entry().caseNumber()),
            Column.of("accepted_on", "date", r -> r.entry().acceptedOn()),
            Column.of("concluded_on", "date", Row::concludedOn),
            Column.of("voided", "boolean", r -> r.entry().voided()),
            Column.of("request_id", "uuid", r -> r.entry().requestId()),
            Column.of("entry", "jsonb", r -> Documents.write(r.entry())));

    private final JdbcClient jdbc;

    private record Row(UUID appealId, AppealEntry entry) {

        @Nullable
        LocalDate concludedOn() {
            return entry.conclusion() == null ? null : entry.conclusion().concludedOn();
        }
    }

    AppealProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public List<String> tables() {
        return List.of("appeal");
    }

    @Override
    public void apply(CaseBatch batch) {
        Map<UUID, List<CaseEvent>> appeals = batch.of(AppealEvent.class);
        Map<UUID, AppealEntry> before = ENTRIES.load(jdbc, appeals.keySet());
        List<Row> rows = new ArrayList<>();
        appeals.forEach((id, events) -> rows.add(new Row(id, AppealFold.fold(before.get(id), events))));
        TABLE.upsert(jdbc, rows);
    }
}
