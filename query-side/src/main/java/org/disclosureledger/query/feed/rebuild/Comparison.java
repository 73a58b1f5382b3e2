package org.disclosureledger.query.feed.rebuild;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.intake.Model;

/** Living and next read models, row by row, both ways. */
@Component
class Comparison {

    private final JdbcClient jdbc;
    private final List<Projection> projections;

    /** @param missing rows only in the old one; {@code added} rows only in the new one */
    record Difference(String table, long missing, long added) {}

    Comparison(JdbcClient jdbc, List<Projection> projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** The tables that differ; empty when all are equal. */
    List<Difference> compare() {
        Stream<String> tables = Stream.concat(Stream.of("case_position"),
                projections.stream().flatMap(p -> p.tables().stream()));
        return tables.map(this::compare).filter(d -> d.missing() + d.added() > 0).toList();
    }

    private Difference compare(String table) {
        return new Difference(table, only(Model.LIVE_SCHEMA, Model.NEXT_SCHEMA, table),
                only(Model.NEXT_SCHEMA, Model.LIVE_SCHEMA, table));
    }

    private long only(String in, String notIn, String table) {
        return jdbc.sql("select count(*) from (select * from %s.%s except all select * from %s.%2$s) as d".formatted(in,
                table, notIn)).query(Long.class).single();
    }
}
