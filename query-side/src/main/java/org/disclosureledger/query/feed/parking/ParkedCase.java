package org.disclosureledger.query.feed.parking;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.feed.RecordedEvent;

/**
 * A case that waits.
 *
 * @param fromVersion the first version that is not applied
 * @param eventId the event at which it stopped; null when not known
 * @param kind {@code poison}: an event cannot be applied; {@code gap}: versions are missing
 * @param reason in Chinese, without personal data
 */
public record ParkedCase(UUID caseId, String streamType, long fromVersion, @Nullable String eventId,
        @Nullable String type, String kind, String reason) {

    public static final String POISON = "poison";
    public static final String GAP = "gap";

    public static ParkedCase poison(RecordedEvent event, String reason) {
        return new ParkedCase(event.streamId(), event.streamType(), event.version(), event.eventId(), event.type(),
                POISON, reason);
    }

    /** @param next the event that came too early */
    public static ParkedCase gap(RecordedEvent next, long missing, String reason) {
        return new ParkedCase(next.streamId(), next.streamType(), missing, next.eventId(), next.type(), GAP, reason);
    }

    public static ParkedCase broken(UUID caseId, String streamType, long version, String reason) {
        return new ParkedCase(caseId, streamType, version, null, null, POISON, reason);
    }
}
