package org.disclosureledger.bench.drill;

import org.junit.jupiter.api.Test;

class T06KafkaWipedFaultTest {

    @Test
    void everything_kafka_had_is_gone() throws Exception {
        SharedRig.drill("T06 Kafka wiped", drill -> drill.shownBy("query-side 1"), rig -> _ -> {
            rig.kafka().process().kill9();
            rig.kafka().wipe();
            rig.kafka().startAgain();
        });
    }
}
