package org.disclosureledger.query.rulebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Documents;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The rulebook, folded. */
@Component
@Order(2)
class RulebookProjection implements Projection {

    static final Documents<Rulebook> BOOKS = new Documents<>("rulebook", "case_id", "book", Rulebook.class);

    private static final Table<Row> TABLE = new Table<>("rulebook", Column.key("case_id", "uuid", Row::id),
            Column.of("version", "bigint", row -> row.book().version()),
            Column.of("book", "jsonb", row -> Documents.write(row.book())));

    private final JdbcClient jdbc;

    private record Row(UUID id, Rulebook book) {}

    RulebookProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public List<String> tables() {
        return List.of("rulebook");
    }

    @Override
    public void apply(CaseBatch batch) {
        Map<UUID, List<CaseEvent>> books = batch.of(RulebookEvent.class);
        Map<UUID, Rulebook> before = BOOKS.load(jdbc, books.keySet());
        TABLE.upsert(jdbc, books.entrySet().stream().map(book -> new Row(book.getKey(),
                fold(before.getOrDefault(book.getKey(), Rulebook.EMPTY), book.getValue()))).toList());
    }

    private static Rulebook fold(Rulebook before, List<CaseEvent> events) {
        Rulebook book = before;
        for (CaseEvent event : events) {
            book = book.with((RulebookEvent) event.event(), event.recordedAt());
        }
        return book;
    }
}
