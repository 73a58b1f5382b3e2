package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.load.Load;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

class T05KafkaStoppedFaultTest {

    @Test
    void stopped_for_a_few_seconds() throws Exception {
        SharedRig.drill("T05 Kafka stopped 10 s", drill -> drill.shownBy("command-side 1", "query-side 1"),
                rig -> load -> stop(rig, load, Duration.ofSeconds(10)));
    }

    @Test
    @Tag("long")
    void stopped_for_a_minute() throws Exception {
        SharedRig.drill("T05 Kafka stopped 60 s", drill -> drill.shownBy("command-side 1", "query-side 1"),
                rig -> load -> stop(rig, load, Duration.ofSeconds(60)));
    }

    private static void stop(Rig rig, Load load, Duration duration) {
        rig.kafka().process().stop();
        var before = load.acknowledged();
        Waiting.pause(duration);
        assertThat(load.acknowledged() - before).as("commands accepted without Kafka").isGreaterThan(100);
        assertThat(rig.commandSides().getFirst().endpoint().ready()).as("ready without Kafka").isTrue();
        assertThat(lag(rig)).as("lag shown").isGreaterThan(100);
        rig.kafka().startAgain();
    }

    static double lag(Rig rig) {
        var metric = Api.of(rig.commandSides().getFirst().address())
                .get("/actuator/metrics/disclosure.relay.lag.events");
        return metric.body().path("measurements").path(0).path("value").asDouble(-1);
    }
}
