package org.disclosureledger.command.eventstore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event and on what occasion; stored beside the event, never inside it.
 *
 * @param actor user name
 * @param organ code of the organ whose case it is
 * @param correlationId of the HTTP call or the import
 * @param reconstructedFrom file and row of an imported register ({@code register.csv:7}); null for acts of the day
 */
public record EventMetadata(String actor, String organ, String correlationId, @Nullable String reconstructedFrom) {

    public static final String ACTOR = "actor";
    public static final String ORGAN = "organ";
    public static final String CORRELATION_ID = "correlationId";
    public static final String RECONSTRUCTED_FROM = "reconstructedFrom";

    /** What a command carries over to its events. */
    static final List<String> KEYS = List.of(ACTOR, ORGAN, CORRELATION_ID, RECONSTRUCTED_FROM);

    /** As a command message carries it, and as it is stored. */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(ACTOR, actor);
        map.put(ORGAN, organ);
        map.put(CORRELATION_ID, correlationId);
        if (reconstructedFrom != null) {
            map.put(RECONSTRUCTED_FROM, reconstructedFrom);
        }
        return map;
    }
}
