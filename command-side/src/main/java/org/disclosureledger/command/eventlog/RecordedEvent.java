package org.disclosureledger.command.eventlog;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A stored event as it stands in the table, also as the internal feed gives it.
 *
 * @param version place within its case, from 0
 * @param type logical name
 * @param metadata JSON object, as stored
 * @param payload JSON, as stored, byte for byte
 */
public record RecordedEvent(String streamType, String streamId, long version, UUID eventId, String type,
        String revision, Instant recordedAt, @JsonRawValue String metadata, String payload,
        @JsonSerialize(using = ToStringSerializer.class) long xid, long index) {

    @JsonIgnore
    public Position position() {
        return new Position(xid, index);
    }
}
