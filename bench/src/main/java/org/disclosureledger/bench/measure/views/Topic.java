package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** The topic between the two sides, and the relay that fills it. */
final class Topic {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Ledger ledger;

    Topic(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Number of events the relay has sent since the process began. */
    double sent() {
        var counter = ledger.command().getBean(MeterRegistry.class).find("disclosure.relay.sent").counter();
        return counter == null ? 0 : counter.count();
    }

    /** Returns when the relay runs and every stored event is in the topic. */
    void fill() throws TimeoutException {
        ledger.relay(true);
        Progress.await(() -> waiting() == 0 ? 1 : 0, 1, System.nanoTime() + LONGEST.toNanos());
    }

    private long waiting() {
        return ledger.commandJdbc().sql("""
                select count(*) from (select from event e, relay_position p
                where (e.xid, e.globalindex) > (coalesce(p.xid, '0'::xid8), coalesce(p.idx, 0)) limit 1) waiting""")
                .query(Long.class).single();
    }

    /** Puts the relay, which must stand still, back by so many events: it will send them again. */
    void putBack(int events) {
        ledger.commandJdbc().sql("""
                update relay_position set (xid, idx) = (select e.xid, e.globalindex from event e
                order by e.xid desc, e.globalindex desc offset ? limit 1)""").param(events).update();
    }

    /** Reads so many records from the beginning and does nothing with them. */
    Sample drain(int events) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", ledger.bootstrapServers(), "max.poll.records", 2000,
                        "enable.auto.commit", false, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor("disclosure-events").stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition())).toList());
            consumer.seekToBeginning(consumer.assignment());
            long read = 0;
            long start = System.nanoTime();
            while (read < events) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
            }
            return Sample.of(read / ((System.nanoTime() - start) / 1e9));
        }
    }
}
