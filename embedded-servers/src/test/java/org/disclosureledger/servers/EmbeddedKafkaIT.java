package org.disclosureledger.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedKafkaIT {

    @TempDir
    Path directory;

    @Test
    void records_are_kept_over_a_restart_on_the_same_directory_and_port_and_clients_reconnect() throws Exception {
        var first = EmbeddedKafka.start(directory, 0);
        createTopic(first);
        try (var producer = producer(first)) {
            producer.send(new ProducerRecord<>("events", "case", "before")).get();
            first.close();
            try (var second = EmbeddedKafka.start(directory, first.port())) {
                producer.send(new ProducerRecord<>("events", "case", "after")).get();
                assertThat(read(second, 2)).containsExactly("before", "after");
            }
        }
    }

    @Test
    void records_are_kept_when_the_jvm_is_killed() throws Exception {
        var child = ChildJvm.run(KafkaInChildJvm.class, directory.toString());
        assertThat(child.readLine()).isEqualTo("acknowledged");
        child.kill();
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            assertThat(read(kafka, 1)).containsExactly("kept");
        }
    }

    static void createTopic(EmbeddedKafka kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("events", 1, (short) 1))).all().get();
        }
    }

    static KafkaProducer<String, String> producer(EmbeddedKafka kafka) {
        return new KafkaProducer<>(Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer());
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka.bootstrapServers(), "group.id",
                "readers", "auto.offset.reset", "earliest"), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("events"));
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
