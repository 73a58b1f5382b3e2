package org.disclosureledger.bench.drill;

import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;

class T08DuplicatesFaultTest {

    /** The relay finds its position moved, begins a new session there, and sends everything again. */
    @Test
    void the_relays_position_is_set_back() throws Exception {
        SharedRig.drill("T08 relay set back to the start", rig -> _ -> rig.commandDatabase()
                .sql("update relay_position set xid = null, idx = null, offsets = '{}'").update());
    }

    @Test
    @Tag("long")
    void every_tenth_record_comes_twice() throws Exception {
        SharedRig.drill("T08 every tenth record twice", rig -> _ -> {
            var records = Topic.all(rig);
            Topic.send(rig, IntStream.range(0, records.size()).filter(n -> n % 10 == 0).mapToObj(records::get)
                    .map(record -> new ProducerRecord<>(Rig.TOPIC, record.partition(), record.key(), record.value(),
                            record.headers()))
                    .toList());
        });
    }
}
