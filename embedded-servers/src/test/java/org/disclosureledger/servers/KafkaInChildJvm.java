package org.disclosureledger.servers;

import java.nio.file.Path;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Has a record acknowledged, says so, and waits to be killed. */
final class KafkaInChildJvm {

    public static void main(String[] arguments) throws Exception {
        var kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0);
        EmbeddedKafkaIT.createTopic(kafka);
        try (var producer = EmbeddedKafkaIT.producer(kafka)) {
            producer.send(new ProducerRecord<>("events", "case", "kept")).get();
            System.out.println("acknowledged");
            Thread.sleep(60_000);
        }
    }
}
