package org.disclosureledger.query.feed;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as the store recorded it, not yet read: from the topic or from the command side's feed, the same in both.
 *
 * @param version place in its case, from 0
 * @param type logical name, as {@code RequestReceived}
 * @param revision of the type's form
 * @param recordedAt when the store recorded it (录入时间); never to be mixed with the legal date
 * @param metadata actor, organ, reconstructedFrom …
 * @param payload the stored JSON text, unchanged
 * @param xid with {@code index} its place in the store's order
 */
public record RecordedEvent(String streamType, UUID streamId, long version, String eventId, String type,
        String revision, Instant recordedAt, @Nullable JsonNode metadata, String payload, @Nullable String xid,
        long index) {

    @Override
    public String toString() {
        return "%s %s v%d %s/%s".formatted(streamType, streamId, version, type, revision);
    }
}
