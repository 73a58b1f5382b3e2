package org.disclosureledger.query.clock.steps;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** Steps as rows of text: what is absent is left out, for there are many and all of them are read at once. */
final class StepsTable<R extends KeptSteps> {

    static final StepsTable<KeptRequest> REQUESTS = new StepsTable<>("request_clock", "request_id",
            KeptRequest.class);
    static final StepsTable<KeptAppeal> APPEALS = new StepsTable<>("appeal_clock", "appeal_id", KeptAppeal.class);

    private static final JsonMapper MAPPER = EventCodec.mapper().rebuild()
            // Only what a record is made of: its questions (isOpen …) are no part of it.
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
    /** Rows that the driver holds at a time; it reads on only inside of a transaction. */
    private static final int FETCHED = 2000;

    private final String name;
    private final String select;
    private final String id;
    private final Class<R> type;
    private final Table<Row<R>> table;

    private record Row<R>(UUID caseId, R steps) {}

    private StepsTable(String name, String id, Class<R> type) {
        this.name = name;
        this.id = id;
        this.select = "select %s, steps from %s where ".formatted(id, name);
        this.type = type;
        this.table = new Table<>(name, Column.key(id, "uuid", Row::caseId),
                Column.of("organ", "text", r -> r.steps().organ()),
                Column.of("open", "boolean", r -> r.steps().isOpen()),
                Column.of("steps", "text", r -> MAPPER.writeValueAsString(r.steps())));
    }

    String name() {
        return name;
    }

    Map<UUID, R> load(JdbcClient jdbc, Collection<UUID> ids) {
        Map<UUID, R> found = new HashMap<>();
        if (!ids.isEmpty()) {
            ObjectReader reader = MAPPER.readerFor(type);
            jdbc.sql(select + id + " = any(?::uuid[])").param(Table.ids(ids)).query(row -> {
                found.put(row.getObject(1, UUID.class), reader.readValue(row.getString(2)));
            });
        }
        return found;
    }

    /** Those in hand, one after the other; within a transaction not all are held in memory at once. */
    void forEachOpen(JdbcClient jdbc, @Nullable Collection<String> organs, BiConsumer<UUID, R> each) {
        ObjectReader reader = MAPPER.readerFor(type);
        JdbcClient.StatementSpec open = jdbc
                .sql(select + "open" + (organs == null ? "" : " and organ = any(?::text[])")).withFetchSize(FETCHED);
        (organs == null ? open : open.param(Table.texts(organs, o -> o))).query(row -> {
            each.accept(row.getObject(1, UUID.class), reader.readValue(row.getString(2)));
        });
    }

    void fold(JdbcClient jdbc, Map<UUID, List<CaseEvent>> cases,
            BiFunction<@Nullable R, List<CaseEvent>, R> fold) {
        Map<UUID, R> before = load(jdbc, cases.keySet());
        table.upsert(jdbc, cases.entrySet().stream()
                .map(c -> new Row<>(c.getKey(), fold.apply(before.get(c.getKey()), c.getValue()))).toList());
    }
}
