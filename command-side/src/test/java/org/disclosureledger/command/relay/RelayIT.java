package org.disclosureledger.command.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.disclosureledger.command.eventlog.Position;
import org.disclosureledger.command.relay.RelayFixture.Seen;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.testservers.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RelayIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration SETTLED = Duration.ofMillis(400);

    private RelayFixture fixture;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void prepare() {
        fixture = new RelayFixture(TestServers.kafka().bootstrapServers());
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void an_event_arrives_as_it_was_stored() {
        fixture.append(Samples.event(first, 0));
        var stored = fixture.log.stream(first, 0, 0).getFirst();

        fixture.startRelay();
        awaitRecords(1);

        var seen = fixture.topic().getFirst();
        assertThat(seen.streamId()).isEqualTo(first.toString());
        assertThat(seen.stamped()).as("our clock may be wrong").isEqualTo(TimestampType.LOG_APPEND_TIME);
        assertThat(seen.payload()).isEqualTo(stored.payload()).contains("\"handler\":\"办公室0\"");
        assertThat(seen.headers()).containsExactlyInAnyOrderEntriesOf(Map.of("stream-type", "request", "type",
                "RequestAssigned", "revision", "1", "event-id", stored.eventId().toString(), "version", "0",
                "recorded-at", stored.recordedAt().toString(), "metadata", stored.metadata(), "xid",
                Long.toString(stored.xid()), "index", Long.toString(stored.index())));
    }

    @Test
    void the_position_says_what_kafka_acknowledged() {
        var process = fixture.startRelay();
        fixture.append(IntStream.range(0, 50).mapToObj(_ -> Samples.event(UUID.randomUUID(), 0)).toList());
        awaitRecords(50);

        await().atMost(SOON).untilAsserted(
                () -> assertThat(fixture.positions.read().position()).isEqualTo(fixture.log.head().orElseThrow()));
        var relayed = fixture.positions.read();
        Map<Integer, Long> last = new HashMap<>();
        fixture.topic().forEach(seen -> last.merge(seen.partition(), 0L, (before, _) -> before + 1));
        assertThat(relayed.offsets()).isEqualTo(last);
        assertThat(relayed.topicId()).isNotBlank();
        assertThat(process.meters().get("disclosure.relay.sent").counter().count()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_relay_does_not_pass_a_transaction_that_is_still_open(boolean commit) throws Exception {
        fixture.startRelay();
        try (Connection open = fixture.openTransaction()) {
            fixture.insert(open, first, 0);
            fixture.append(Samples.event(second, 0));
            fixture.append(Samples.event(second, 1));
            Thread.sleep(SETTLED);
            assertThat(fixture.topic()).isEmpty();
            assertThat(fixture.positions.read().position()).isEqualTo(Position.START);

            if (commit) {
                open.commit();
            } else {
                open.rollback();
            }
        }
        awaitRecords(commit ? 3 : 2);
        assertThat(fixture.topic()).extracting(Seen::streamId).filteredOn(first.toString()::equals)
                .hasSize(commit ? 1 : 0);
        assertThat(versionsOf(second)).containsExactly(0L, 1L);
    }

    @Test
    void an_older_transaction_that_commits_late_is_not_skipped() throws Exception {
        fixture.startRelay();
        try (Connection slow = fixture.openTransaction()) {
            slow.createStatement().execute("select pg_current_xact_id()"); // older transaction, but a higher index
            fixture.append(Samples.event(second, 0));
            fixture.insert(slow, first, 0);
            Thread.sleep(SETTLED);
            assertThat(fixture.topic()).isEmpty();
            slow.commit();
        }
        awaitRecords(2);
    }

    @Test
    void a_long_writing_transaction_of_another_database_holds_events_back_and_shows_in_the_metric() throws Exception {
        var process = fixture.startRelay();
        var postgres = TestServers.postgres();
        try (Connection other = DriverManager.getConnection(postgres.freshDatabase(), postgres.username(),
                postgres.password())) {
            other.setAutoCommit(false);
            other.createStatement().execute("create table note (text text)");
            fixture.append(Samples.event(first, 0));
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(process.gauge("disclosure.relay.horizon.age.seconds")).isGreaterThan(1);
                assertThat(process.gauge("disclosure.relay.lag.events")).isEqualTo(1);
            });
            assertThat(fixture.topic()).isEmpty();
            System.gc(); // a gauge must not lose what it measures
            other.rollback();
        }
        awaitRecords(1);
        await().atMost(SOON).untilAsserted(
                () -> assertThat(process.gauge("disclosure.relay.lag.events")).isZero());
    }

    @Test
    void a_reading_transaction_holds_nothing_back() throws Exception {
        fixture.startRelay();
        try (Connection reader = fixture.openTransaction()) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.createStatement().execute("select count(*) from event");
            fixture.append(Samples.event(first, 0));
            awaitRecords(1);
        }
    }

    @Test
    void nothing_is_lost_and_each_case_keeps_its_order_when_many_commit_out_of_order() throws Exception {
        fixture.startRelay();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var cases = IntStream.range(0, 20).mapToObj(_ -> UUID.randomUUID()).toList();
        var locks = cases.stream().map(_ -> new ReentrantLock()).toList();
        long[] versions = new long[cases.size()];
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int writer = 0; writer < 8; writer++) {
                var random = new Random(seed + writer);
                writers.submit(() -> write(random, cases, locks, versions));
            }
        }

        long stored = fixture.jdbc.sql("select count(*) from event").query(Long.class).single();
        assertThat(stored).isGreaterThan(500);
        awaitRecords((int) stored);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(versionsOf(cases.get(i))).containsExactlyElementsOf(
                    IntStream.range(0, (int) versions[i]).mapToObj(version -> (long) version).toList());
        }
    }

    private Void write(Random random, List<UUID> cases, List<ReentrantLock> locks, long[] versions) throws Exception {
        for (int i = 0; i < 100; i++) {
            int chosen = random.nextInt(cases.size());
            locks.get(chosen).lock();
            try (Connection connection = fixture.openTransaction()) {
                fixture.insert(connection, cases.get(chosen), versions[chosen]);
                Thread.sleep(random.nextInt(20));
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    versions[chosen]++;
                }
            } finally {
                locks.get(chosen).unlock();
            }
        }
        return null;
    }

    @Test
    void a_topic_that_was_made_anew_gets_everything_again() throws Exception {
        fixture.startRelay();
        fixture.append(Samples.event(first, 0), Samples.event(second, 0));
        awaitRecords(2);

        fixture.deleteTopic();
        fixture.append(Samples.event(first, 1));

        awaitRecords(3);
        assertThat(versionsOf(first)).containsExactly(0L, 1L);
    }

    @Test
    void a_log_that_lost_its_end_gets_everything_again() {
        fixture.startRelay();
        fixture.append(Samples.event(first, 0));
        awaitRecords(1);

        // As if more had been acknowledged than the log still has.
        fixture.jdbc.sql("update relay_position set offsets = '{\"0\": 7, \"1\": 7, \"2\": 7}'").update();
        fixture.cutRelayOffTheDatabase();

        awaitRecords(2);
        assertThat(versionsOf(first)).containsExactly(0L, 0L);
    }

    @Test
    void sending_again_repeats_but_does_not_reorder() {
        fixture.startRelay();
        for (int version = 0; version < 10; version++) {
            fixture.append(Samples.event(first, version), Samples.event(second, version));
        }
        awaitRecords(20);

        var middle = fixture.log.after(Position.START, 10).getLast().position();
        fixture.jdbc.sql("update relay_position set xid = :xid::text::xid8, idx = :index")
                .param("xid", Long.toString(middle.xid())).param("index", middle.index()).update();
        fixture.cutRelayOffTheDatabase();
        awaitRecords(30);

        assertThat(versionsOf(first).stream().distinct()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(versionsOf(second)).hasSize(15).endsWith(5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void a_position_moved_by_somebody_else_is_not_overwritten() {
        fixture.startRelay();
        fixture.append(Samples.event(first, 0));
        awaitRecords(1);
        await().atMost(SOON).until(() -> !fixture.positions.read().position().equals(Position.START));

        fixture.jdbc.sql("update relay_position set xid = null, idx = null").update();
        fixture.append(Samples.event(first, 1));

        // The batch was sent, its position refused; then all is sent from the position that stands there.
        await().atMost(SOON).untilAsserted(() -> assertThat(versionsOf(first)).containsExactly(0L, 1L, 0L, 1L));
        await().atMost(SOON).untilAsserted(
                () -> assertThat(fixture.positions.read().position()).isEqualTo(fixture.log.head().orElseThrow()));
    }

    @Test
    void of_two_relays_one_works_and_the_other_takes_over() {
        var one = fixture.startRelay();
        await().atMost(SOON).until(() -> one.state() == RelayStatus.State.RELAYING);
        var other = fixture.startRelay();
        await().atMost(SOON).until(() -> other.state() == RelayStatus.State.STANDBY);

        fixture.append(Samples.event(first, 0));
        awaitRecords(1);
        assertThat(other.meters().get("disclosure.relay.sent").counter().count()).isZero();
        assertThat(one.meters().get("disclosure.relay.sent").counter().count()).isEqualTo(1);

        one.relay().stop();
        assertThat(one.state()).isEqualTo(RelayStatus.State.STOPPED);
        fixture.append(Samples.event(first, 1));
        awaitRecords(2);
        assertThat(other.meters().get("disclosure.relay.sent").counter().count()).isEqualTo(1);
    }

    @Test
    void sixty_thousand_events_are_caught_up_in_seconds() {
        for (int part = 0; part < 6; part++) {
            fixture.append(IntStream.range(0, 10_000).mapToObj(_ -> Samples.event(UUID.randomUUID(), 0)).toList());
        }
        var process = fixture.startRelay();
        await().atMost(SOON).until(() -> process.meters().get("disclosure.relay.sent").counter().count() > 0);
        long start = System.nanoTime();
        double from = process.meters().get("disclosure.relay.sent").counter().count();
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(5)).until(
                () -> process.meters().get("disclosure.relay.sent").counter().count() == 60_000);
        double rate = (60_000 - from) / ((System.nanoTime() - start) / 1e9);
        System.out.printf("measured: catch-up %.0f events/s%n", rate);
        assertThat(rate).isGreaterThan(2_000);
    }

    @Test
    void a_committed_event_is_relayed_within_milliseconds() throws Exception {
        var process = fixture.startRelay();
        fixture.append(Samples.event(first, 0));
        awaitRecords(1);
        long[] micros = new long[100];
        for (int i = 0; i < micros.length; i++) {
            Thread.sleep(20);
            long start = System.nanoTime();
            fixture.append(Samples.event(first, i + 1));
            long committed = System.nanoTime();
            int expected = i + 2;
            while (process.meters().get("disclosure.relay.sent").counter().count() < expected) {
                Thread.onSpinWait();
            }
            micros[i] = (System.nanoTime() - committed) / 1_000;
            assertThat(committed).isGreaterThan(start);
        }
        Arrays.sort(micros);
        System.out.printf("measured: committed to acknowledged p50 %d µs, p95 %d µs%n", micros[50], micros[95]);
        assertThat(micros[50]).isLessThan(250_000);
    }

    private void awaitRecords(int count) {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                .untilAsserted(() -> assertThat(fixture.topic()).hasSize(count));
    }

    private List<Long> versionsOf(UUID caseId) {
        return fixture.topic().stream().filter(seen -> seen.streamId().equals(caseId.toString())).map(Seen::version)
                .toList();
    }
}
