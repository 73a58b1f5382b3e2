package org.disclosureledger.query.feed;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.DomainEvent;

/** An event that was read: what happened, and how it was recorded. */
public record CaseEvent(RecordedEvent recorded, DomainEvent event) {

    public UUID caseId() {
        return recorded.streamId();
    }

    public long version() {
        return recorded.version();
    }

    public String eventId() {
        return recorded.eventId();
    }

    public Instant recordedAt() {
        return recorded.recordedAt();
    }

    /** A text of the metadata; null when absent. */
    public @Nullable String metadata(String key) {
        JsonNode metadata = recorded.metadata();
        JsonNode value = metadata == null ? null : metadata.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
