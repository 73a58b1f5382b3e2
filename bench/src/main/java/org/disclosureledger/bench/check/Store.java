package org.disclosureledger.bench.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The event table, read whole, and what the commands left beside it. */
public final class Store {

    /** @param command correlation id, which is the key of the command that it follows from */
    record Event(String caseId, long version, String id, String type, String command, String payload) {}

    private final List<Event> events;
    private final Map<String, List<Event>> byCase;
    private final Map<String, List<Event>> byCommand;
    private final Map<String, Long> keys;

    private Store(List<Event> events, Map<String, Long> keys) {
        this.events = events;
        this.keys = keys;
        byCase = events.stream()
                .collect(groupingBy(Event::caseId, LinkedHashMap::new, toList()));
        byCommand = events.stream().collect(groupingBy(Event::command));
    }

    static Store read(JdbcClient database) {
        var events = database.sql("""
                select aggregateidentifier, sequencenumber, eventidentifier::text as id, payloadtype,
                       metadata ->> 'correlationId' as command, payload::text as payload
                from event order by aggregateidentifier, sequencenumber""")
                .query((row, _) -> new Event(row.getString(1), row.getLong(2), row.getString(3), row.getString(4),
                        String.valueOf(row.getString(5)), row.getString(6)))
                .list();
        var keys = new HashMap<String, Long>();
        database.sql("select key, response ->> 'version' as version from idempotency_key")
                .query(row -> {
                    keys.put(row.getString(1), row.getLong(2));
                });
        return new Store(events, keys);
    }

    static Store of(List<Event> events, Map<String, Long> keys) {
        return new Store(events, keys);
    }

    List<Event> events() {
        return events;
    }

    /** In the order of versions. */
    Map<String, List<Event>> byCase() {
        return byCase;
    }

    /** In the order of versions. */
    List<Event> of(String command) {
        return byCommand.getOrDefault(command, List.of());
    }

    /** The answers that stand beside the events: key of the command, version it was told. */
    Map<String, Long> keys() {
        return keys;
    }
}
