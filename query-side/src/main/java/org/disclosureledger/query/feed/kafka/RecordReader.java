package org.disclosureledger.query.feed.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.feed.RecordedEvent;

/** A record of the topic as a recorded event. */
final class RecordReader {

    private RecordReader() {
    }

    /** @throws RuntimeException when the record lacks what makes an event */
    static RecordedEvent read(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        byte[] value = record.value();
        if (value == null) {
            throw new IllegalArgumentException("empty record");
        }
        String metadata = header(record, "metadata");
        JsonNode read = metadata == null ? null : EventCodec.mapper().readTree(metadata);
        String index = header(record, "index");
        return new RecordedEvent(required(record, "stream-type"), caseId(record),
                Long.parseLong(required(record, "version")), required(record, "event-id"), required(record, "type"),
                required(record, "revision"), Instant.parse(required(record, "recorded-at")), read,
                new String(value, StandardCharsets.UTF_8), header(record, "xid"),
                index == null ? 0 : Long.parseLong(index));
    }

    /** The key; for a record without a usable one an id that stands for the record alone. */
    static UUID caseIdOrStandIn(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        try {
            return caseId(record);
        } catch (IllegalArgumentException _) {
            String place = record.topic() + "-" + record.partition() + "-" + record.offset();
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }

    static @Nullable String header(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static UUID caseId(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        byte[] key = record.key();
        if (key == null) {
            throw new IllegalArgumentException("record without key");
        }
        return UUID.fromString(new String(key, StandardCharsets.UTF_8));
    }

    private static String required(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new IllegalArgumentException("record without header " + name);
        }
        return value;
    }
}
