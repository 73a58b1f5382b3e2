package org.disclosureledger.query.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.domain.wire.EventCodec;

/**
 * The folded form of a case as a JSON column: what a fold goes on from, and what is shown. Columns beside it are for
 * finding and sorting only.
 *
 * @param table with the columns named
 */
public record Documents<T>(String table, String idColumn, String jsonColumn, Class<T> type) {

    /** Those of the cases that have a row. */
    public Map<UUID, T> load(JdbcClient jdbc, Collection<UUID> ids) {
        Map<UUID, T> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select %s, %s from %s where %1$s = any(?::uuid[])".formatted(idColumn, jsonColumn, table))
                    .param(Table.ids(ids)).query(row -> {
                        found.put(row.getObject(1, UUID.class), read(row.getString(2)));
                    });
        }
        return found;
    }

    public T read(String json) {
        return EventCodec.mapper().readValue(json, type);
    }

    public static String write(Object document) {
        return EventCodec.mapper().writeValueAsString(document);
    }
}
