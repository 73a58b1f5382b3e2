package org.disclosureledger.bench.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Check 3: the topic, read to its end, holds each event of the store, and those of a case in order. */
final class TopicLog {

    /** Marks what a drill put into the topic itself: it is no proof of anything. */
    private static final String OF_A_DRILL = "drill";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TopicLog() {
    }

    static Verdict holds(Store store, String bootstrapServers, String topic) {
        return holds(store, read(bootstrapServers, topic));
    }

    /** @param records those of a key in the order of the topic */
    static Verdict holds(Store store, List<ConsumerRecord<String, byte[]>> records) {
        var faults = new ArrayList<String>();
        var firsts = new HashMap<String, List<ConsumerRecord<String, byte[]>>>();
        var seen = new HashMap<String, Long>();
        for (var record : records) {
            if (record.headers().lastHeader(OF_A_DRILL) != null) {
                continue;
            }
            if (seen.merge(record.key() + "/" + version(record), 1L, Long::sum) == 1) {
                firsts.computeIfAbsent(record.key(), _ -> new ArrayList<>()).add(record);
            }
        }
        store.byCase().forEach((id, events) -> {
            var inTopic = firsts.getOrDefault(id, List.of());
            if (inTopic.size() != events.size()) {
                faults.add("case %s: %d events, %d in the topic".formatted(id, events.size(), inTopic.size()));
                return;
            }
            for (var n = 0; n < events.size(); n++) {
                compare(events.get(n), inTopic.get(n), faults);
            }
        });
        firsts.keySet().stream().filter(id -> !store.byCase().containsKey(id))
                .forEach(id -> faults.add("case " + id + " is in the topic only"));
        return new Verdict("3 every event is in Kafka, in order",
                "%d events, %d records".formatted(store.events().size(),
                        records.size()),
                faults);
    }

    private static void compare(Store.Event event, ConsumerRecord<String, byte[]> record, List<String> faults) {
        if (version(record) != event.version()) {
            faults.add("case %s: version %d where %d belongs".formatted(event.caseId(), version(record),
                    event.version()));
        } else if (!header(record, "event-id").equals(event.id())
                || !new String(record.value(), UTF_8).equals(event.payload())) {
            faults.add("case %s, version %d: not what was stored".formatted(event.caseId(), event.version()));
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(String bootstrapServers, String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < Objects.requireNonNull(ends.get(p)))) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the topic cannot be read to its end");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, "version"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "-1" : new String(header.value(), UTF_8);
    }
}
