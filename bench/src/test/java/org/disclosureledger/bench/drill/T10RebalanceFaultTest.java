package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

class T10RebalanceFaultTest {

    /** The stranger takes partitions and applies nothing; what it had must be read again by those who have them next. */
    @Test
    void another_consumer_of_the_group_comes_and_goes_every_two_seconds() throws Exception {
        SharedRig.drill("T10 consumer joins and leaves", rig -> _ -> {
            for (var round = 0; round < 3; round++) {
                try (var stranger = new KafkaConsumer<>(
                        Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, rig.bootstrapServers(),
                                ConsumerConfig.GROUP_ID_CONFIG, "query-side", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false),
                        new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                    stranger.subscribe(List.of(Rig.TOPIC));
                    var end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
                    while (System.nanoTime() < end) {
                        stranger.poll(Duration.ofMillis(100));
                    }
                }
                Waiting.pause(Duration.ofSeconds(2));
            }
        });
    }

    @Test
    @Tag("long")
    void a_batch_takes_longer_than_the_longest_poll_interval() throws Exception {
        SharedRig.drill("T10 max.poll.interval exceeded", rig -> _ -> {
            var side = rig.querySides().getFirst();
            side.process().stop();
            side.startAgain(List.of(), List.of("--spring.kafka.consumer.properties.max.poll.interval.ms=3000"));
            side.awaitReady();
            try (var lock = Locks.table(rig.postgres(), Rig.QUERY_DATABASE, "readmodel.annual_count")) {
                Waiting.until("a batch waits for the lock", Duration.ofSeconds(20), lock::somebodyWaits);
                Waiting.pause(Duration.ofSeconds(8));
            }
            Waiting.pause(Duration.ofSeconds(3));
            side.process().stop();
            side.startAgain();
            side.awaitReady();
        });
    }
}
