package org.disclosureledger.query.person;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** Persons in the clear, as long as their keys exist. */
@Component
@Order(2)
class PersonProjection implements Projection {

    private static final Table<PersonRow> TABLE = new Table<>("person",
            Column.key("case_id", "uuid", PersonRow::caseId),
            Column.key("role", "text", r -> r.role().code()), Column.of("name", "text", r -> r.known().name()),
            Column.of("document_number", "text", r -> r.known().documentNumber()),
            Column.of("phone", "text", r -> r.known().phone()),
            Column.of("address", "text", r -> r.known().address()));

    private final JdbcClient jdbc;

    PersonProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public List<String> tables() {
        return List.of("person");
    }

    @Override
    public void apply(CaseBatch batch) {
        List<PersonRow> rows = batch.cases().entrySet().stream()
                .map(c -> PersonFold.fold(c.getKey(), c.getValue(), batch.keys())).flatMap(Optional::stream).toList();
        List<PersonRow> erased = rows.stream().filter(r -> r.person() == null).toList();
        if (!erased.isEmpty()) {
            jdbc.sql("delete from person where case_id = any(?::uuid[])")
                    .param(Table.ids(erased.stream().map(PersonRow::caseId).toList())).update();
        }
        TABLE.upsert(jdbc, rows.stream().filter(r -> r.person() != null).toList());
    }
}
