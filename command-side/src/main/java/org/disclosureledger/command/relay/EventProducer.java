package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.eventlog.RecordedEvent;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends events and waits until each one is acknowledged. After a failure it is of no more use. */
final class EventProducer implements AutoCloseable {

    /** Lowest and highest offset that one partition gave to the records of a batch. */
    record Acknowledged(long first, long last) {

        Acknowledged and(Acknowledged other) {
            return new Acknowledged(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** What came of a batch: some records may be acknowledged although others failed. */
    record Sent(Map<Integer, Acknowledged> acknowledged, @Nullable ExecutionException failure) {}

    private final String topic;
    private final Producer<String, byte[]> producer;

    EventProducer(RelaySettings settings) {
        this.topic = settings.topic();
        this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                // With more, an idempotent producer may lose a batch on a new topic without an error (KAFKA-15591).
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                15_000, ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000, ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                // No time is lost by lingering: every batch ends with a flush.
                ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** Interrupted, it leaves what was sent undecided. */
    Sent send(List<RecordedEvent> events) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(events.size());
        events.forEach(event -> answers.add(producer.send(message(event))));
        producer.flush();
        Map<Integer, Acknowledged> acknowledged = new HashMap<>();
        ExecutionException failure = null;
        for (Future<RecordMetadata> answer : answers) {
            try {
                RecordMetadata place = answer.get();
                acknowledged.merge(place.partition(), new Acknowledged(place.offset(), place.offset()),
                        Acknowledged::and);
            } catch (ExecutionException e) {
                failure = e;
            }
        }
        return new Sent(acknowledged, failure);
    }

    private ProducerRecord<String, byte[]> message(RecordedEvent event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, event.streamId(),
                event.payload().getBytes(UTF_8));
        header(message, "stream-type", event.streamType());
        header(message, "type", event.type());
        header(message, "revision", event.revision());
        header(message, "event-id", event.eventId().toString());
        header(message, "version", Long.toString(event.version()));
        header(message, "recorded-at", event.recordedAt().toString());
        header(message, "metadata", event.metadata());
        header(message, "xid", Long.toString(event.xid()));
        header(message, "index", Long.toString(event.index()));
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
