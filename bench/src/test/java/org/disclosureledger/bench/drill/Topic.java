package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.disclosureledger.bench.rig.Rig;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a drill itself puts into the topic. It is marked, so that the checks do not take it for the relay's work. */
final class Topic {

    private Topic() {
    }

    static void send(Rig rig, List<ProducerRecord<String, byte[]>> records)
            throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, rig.bootstrapServers()),
                new StringSerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                record.headers().add("drill", new byte[0]);
                producer.send(record).get();
            }
        }
    }

    /** Events of the store as the relay would send them. */
    static List<ProducerRecord<String, byte[]>> recordsAfter(Rig rig, long xid, long index) {
        return rig.commandDatabase().sql("""
                select aggregateidentifier, sequencenumber, eventidentifier::text, type, payloadtype, payloadrevision,
                       recorded_at, metadata::text, payload::text, xid::text, globalindex from event
                where (xid, globalindex) > (cast(? as text)::xid8, ?) order by event.xid, globalindex""")
                .params(Long.toString(xid), index).query((row, _) -> {
                    var record = new ProducerRecord<>(Rig.TOPIC, row.getString(1), row.getString(9).getBytes(UTF_8));
                    header(record, "stream-type", row.getString(4));
                    header(record, "type", row.getString(5));
                    header(record, "revision", row.getString(6));
                    header(record, "event-id", row.getString(3));
                    header(record, "version", row.getString(2));
                    header(record, "recorded-at", row.getTimestamp(7).toInstant().toString());
                    header(record, "metadata", row.getString(8));
                    header(record, "xid", row.getString(10));
                    header(record, "index", row.getString(11));
                    return record;
                }).list();
    }

    static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Everything in it. */
    static List<ConsumerRecord<String, byte[]>> all(Rig rig) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, rig.bootstrapServers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Rig.TOPIC).stream()
                    .map(partition -> new TopicPartition(Rig.TOPIC, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
