package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.testservers.OwnKafka;
import org.disclosureledger.testservers.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KafkaFailureIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID caseId = UUID.randomUUID();

    @Test
    void events_wait_while_kafka_is_away_and_arrive_when_it_is_back() {
        try (OwnKafka kafka = TestServers.ownKafka(); var fixture = new RelayFixture(kafka.bootstrapServers())) {
            var process = fixture.startRelay();
            var health = new RelayHealthIndicator(process.status());
            fixture.append(Samples.event(caseId, 0));
            await().atMost(SOON).ignoreExceptions().until(() -> fixture.topic().size() == 1);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            kafka.stop();
            IntStream.range(1, 100).forEach(version -> fixture.append(Samples.event(caseId, version)));
            await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(process.gauge("disclosure.relay.lag.events")).isPositive();

            kafka.start();
            await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(
                    fixture.topic().stream().map(RelayFixture.Seen::version).distinct()).containsExactlyElementsOf(
                            IntStream.range(0, 100).mapToObj(version -> (long) version).toList()));
            await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.UP));
        }
    }

    @Test
    void a_wiped_kafka_gets_everything_again() {
        try (OwnKafka kafka = TestServers.ownKafka(); var fixture = new RelayFixture(kafka.bootstrapServers())) {
            fixture.startRelay();
            IntStream.range(0, 10).forEach(version -> fixture.append(Samples.event(caseId, version)));
            await().atMost(SOON).ignoreExceptions().until(() -> fixture.topic().size() == 10);

            kafka.wipe();
            kafka.start();

            await().atMost(SOON).ignoreExceptions()
                    .untilAsserted(() -> assertThat(fixture.topic()).extracting(RelayFixture.Seen::version)
                            .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
        }
    }

    @Test
    void the_relay_starts_without_kafka_and_finds_it_later() {
        try (OwnKafka kafka = TestServers.ownKafka(); var fixture = new RelayFixture(kafka.bootstrapServers())) {
            kafka.stop();
            var process = fixture.startRelay();
            fixture.append(Samples.event(caseId, 0));
            await().atMost(SOON).until(() -> process.state() == RelayStatus.State.FAILING);

            kafka.start();
            await().atMost(SOON).ignoreExceptions().until(() -> fixture.topic().size() == 1);
        }
    }
}
