package org.disclosureledger.query.clock.steps;

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
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The steps of each request. */
@Component
@Order(6)
class StepsProjection implements Projection {

    private static final Table<Row> TABLE = new Table<>("request_clock",
            Column.key("request_id", "uuid", Row::requestId), Column.of("organ", "text", r -> r.steps().organ()),
            Column.of("open", "boolean", r -> r.steps().isOpen()),
            Column.of("steps", "text", r -> StepsDocuments.write(r.steps())));

    private final JdbcClient jdbc;

    private record Row(UUID requestId, StepsRow steps) {}

    StepsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public List<String> tables() {
        return List.of("request_clock");
    }

    @Override
    public void apply(CaseBatch batch) {
        Map<UUID, List<CaseEvent>> requests = batch.of(RequestEvent.class);
        Map<UUID, StepsRow> before = StepsDocuments.load(jdbc, requests.keySet());
        List<Row> rows = new ArrayList<>();
        requests.forEach((id, events) -> rows.add(new Row(id, StepsFold.fold(before.get(id), events))));
        TABLE.upsert(jdbc, rows);
    }
}
