package org.disclosureledger.query.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Documents;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The register: one row for each request. */
@Component
@Order(3)
class RegisterProjection implements Projection {

    static final Documents<Entry> ENTRIES = new Documents<>("register", "request_id", "entry", Entry.class);

    private static final Table<Row> TABLE = new Table<>("register", Column.key("request_id", "uuid", Row::requestId),
            Column.of("organ", "text", r -> r.entry().organ()),
            Column.of("register_number", "text", r -> r.entry().registerNumber()),
            Column.of("received_on", "date", r -> r.entry().receipt().receivedOn()),
            Column.of("status", "text", r -> r.entry().status().code()),
            Column.of("content", "text", r -> r.entry().content()),
            Column.of("entry", "jsonb", r -> Documents.write(r.entry())));

    private final JdbcClient jdbc;

    private record Row(UUID requestId, Entry entry) {}

    RegisterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<String> tables() {
        return List.of("register");
    }

    @Override
    public void apply(CaseBatch batch) {
        Map<UUID, List<CaseEvent>> requests = batch.of(RequestEvent.class);
        Map<UUID, Entry> before = ENTRIES.load(jdbc, requests.keySet());
        List<Row> rows = new ArrayList<>();
        requests.forEach((id, events) -> rows.add(new Row(id, RegisterFold.fold(before.get(id), events))));
        TABLE.upsert(jdbc, rows);
    }
}
