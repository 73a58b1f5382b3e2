package org.disclosureledger.query.organ;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The organs. */
@Component
@Order(1)
class OrganProjection implements Projection {

    private static final Table<OrganRegistered> TABLE = new Table<>("organ",
            Column.key("code", "text", OrganRegistered::code), Column.of("name", "text", OrganRegistered::name),
            Column.of("parent", "text", OrganRegistered::parent),
            Column.of("calendar", "text", OrganRegistered::calendar),
            Column.of("registered_on", "date", OrganRegistered::registeredOn));

    private final JdbcClient jdbc;

    OrganProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "organ";
    }

    @Override
    public List<String> tables() {
        return List.of("organ");
    }

    @Override
    public void apply(CaseBatch batch) {
        List<OrganRegistered> rows = new ArrayList<>();
        batch.of(OrganEvent.class).values().forEach(events -> {
            switch ((OrganEvent) events.getLast().event()) {
                case OrganRegistered e -> rows.add(e);
            }
        });
        TABLE.upsert(jdbc, rows);
    }
}
