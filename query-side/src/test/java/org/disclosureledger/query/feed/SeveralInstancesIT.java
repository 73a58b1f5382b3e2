package org.disclosureledger.query.feed;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.query.testing.FakeCommandSide.Stored;
import org.disclosureledger.query.testing.RandomCases;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.query.feed.Samples.ORGAN;
import static org.disclosureledger.query.feed.Samples.assigned;
import static org.disclosureledger.query.feed.Samples.organ;
import static org.disclosureledger.query.feed.Samples.received;

/** Two query sides on one database and one topic: they share the work, and show the same. */
class SeveralInstancesIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private RunningQuerySide one;
    private RunningQuerySide other;

    @BeforeEach
    void start() {
        // A consumer that does not come back within five seconds is given up by its group.
        one = new RunningQuerySide(List.of("spring.kafka.consumer.properties.max.poll.interval.ms=5000"));
        other = one.another();
        one.stop();
        // At the same moment, as on the day of the first start.
        one.execute("drop schema readmodel cascade; drop schema public cascade; create schema public");
        CompletableFuture.allOf(CompletableFuture.runAsync(one::start), CompletableFuture.runAsync(other::start))
                .join();
        one.publish(one.commandSide.append(organ(ORGAN, null)));
        one.publish(one.commandSide.append(organ("653201", ORGAN)));
        Awaitility.await().atMost(LONG).until(() -> partitions(one) > 0 && partitions(other) > 0);
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void both_take_events_in_none_twice_and_both_say_the_same() {
        one.publish(random(11, 200));
        awaitUpToDate();

        int events = one.commandSide.all().size();
        assertThat(rows("history")).isEqualTo(events);
        // What the rebalances at the start repeated was dropped.
        assertThat(applied(one)).isPositive();
        assertThat(applied(other)).isPositive();
        assertThat(settledCount()).isEqualTo(events);
        for (String path : List.of("/api/organs/" + ORGAN + "/annual-tables/2024?subtree=true", "/api/requests",
                "/api/projections/parked")) {
            assertThat(one.get(path)).as(path).isEqualTo(other.get(path));
        }
        JsonNode state = one.get("/api/projections").get("projections").get(0);
        assertThat(other.get("/api/projections").get("projections").get(0).get("position"))
                .isEqualTo(state.get("position"));
        assertThat(state.get("lagEvents").asInt(-1)).isZero();
        assertThat(rebuild(other, one).get("differences").asInt(-1)).isZero();
    }

    @Test
    void an_instance_that_comes_and_goes_in_the_midst_of_it_loses_and_repeats_nothing() {
        List<Stored> stored = random(12, 300);
        for (int from = 0; from < stored.size(); from += 60) {
            one.publish(stored.subList(from, Math.min(from + 60, stored.size())));
            if (from % 120 == 0) {
                other.stop();
            } else {
                other.start();
            }
        }
        one.awaitUpToDate(ORGAN);
        assertThat(rows("history")).isEqualTo(one.commandSide.all().size());
        assertThat(one.get("/api/projections/parked")).isEmpty();
        assertThat(rebuild(one, one).get("differences").asInt(-1)).isZero();
    }

    @Test
    void a_consumer_that_comes_back_after_its_partitions_were_given_away_applies_nothing_twice() throws Exception {
        List<UUID> ids = IntStream.range(0, 40).mapToObj(_ -> UUID.randomUUID()).toList();
        double before = settledCount();
        try (var connection = one.bean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4201001)");
            for (int i = 0; i < ids.size(); i++) {
                one.publish(one.commandSide.append(received(ids.get(i), "停" + i, "2024-03-01",
                        one.commandSide.seal(ids.get(i), "张某")), assigned(ids.get(i), "2024-03-02")));
            }
            // Every consumer hangs in the midst of its batch until its group has given it up.
            Thread.sleep(12_000);
            statement.execute("select pg_advisory_unlock_all()");
        }
        ids.forEach(id -> other.awaitVersion(id, 1));
        awaitUpToDate();
        assertThat(rows("history")).isEqualTo(one.commandSide.all().size());
        assertThat(settledCount() - before).isEqualTo(ids.size() * 2);
        assertThat(rebuild(one, other).get("differences").asInt(-1)).isZero();
    }

    @Test
    void a_rebuild_stops_the_feeds_of_both_for_the_switch_and_both_go_on_in_the_new_ones() {
        one.publish(random(13, 150));
        awaitUpToDate();
        List<UUID> written = new ArrayList<>();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 60; i++) {
                UUID id = UUID.randomUUID();
                one.publish(one.commandSide.append(received(id, "并" + i, "2024-03-01",
                        one.commandSide.seal(id, "张某"))));
                written.add(id);
                assertThat(other.call("GET", "/api/requests?organ=" + ORGAN, null).statusCode()).isEqualTo(200);
            }
        });
        assertThat(rebuild(one, other).get("differences").asInt(-1)).isZero();
        assertThat(rebuild(other, one).get("differences").asInt(-1)).isZero();
        writer.join();
        awaitUpToDate();
        for (RunningQuerySide side : List.of(one, other)) {
            written.forEach(id -> assertThat(side.get("/api/requests/" + id).get("version").asInt()).isZero());
        }
        assertThat(rows("history")).isEqualTo(one.commandSide.all().size());
    }

    @Test
    void one_rebuild_at_a_time_for_both_and_one_that_lost_its_session_switches_nothing() throws SQLException {
        one.publish(random(14, 30));
        awaitUpToDate();
        try (var connection = one.bean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4201002)");
            assertThat(one.call("POST", "/api/projections/rebuild", null).statusCode()).isEqualTo(409);
            assertThat(other.call("POST", "/api/projections/rebuild", null).statusCode()).isEqualTo(409);
            statement.execute("select pg_advisory_unlock_all()");

            // The rebuild waits for this lock at its end, and its session is cut off meanwhile.
            statement.execute("select pg_advisory_lock_shared(4201001)");
            HttpResponse<String> started = one.call("POST", "/api/projections/rebuild", null);
            Awaitility.await().atMost(LONG).until(() -> one.jdbc().sql("""
                    select count(pg_terminate_backend(pid)) from pg_locks
                    where locktype = 'advisory' and objid = 4201001 and not granted and mode = 'ExclusiveLock'""")
                    .query(Integer.class).single() > 0);
            assertThat(ended(started, other).get("state").asString()).isEqualTo("FAILED");
            statement.execute("select pg_advisory_unlock_all()");
        }
        assertThat(rebuild(other, one).get("differences").asInt(-1)).isZero();
    }

    @Test
    void a_rebuild_whose_instance_was_killed_is_told_to_be_aborted() {
        one.execute("insert into rebuild values (gen_random_uuid(), 'RUNNING', 0, 0, null, null, now(), null)");
        assertThat(other.get("/api/projections").get("rebuild").get("state").asString()).isEqualTo("ABORTED");
        assertThat(rebuild(other, one).get("state").asString()).isEqualTo("DONE");
    }

    @Test
    void a_case_parked_by_one_is_seen_and_tried_again_by_the_other() {
        UUID id = UUID.randomUUID();
        List<Stored> events = one.commandSide.append(
                received(id, "缺1", "2024-03-01", one.commandSide.seal(id, "张某")), assigned(id, "2024-03-02"),
                assigned(id, "2024-03-03"));
        one.commandSide.fail("streams", true);
        one.publish(List.of(events.getFirst(), events.getLast()));
        for (RunningQuerySide side : List.of(one, other)) {
            Awaitility.await().atMost(LONG).until(() -> side.get("/api/projections/parked").size() == 1);
        }
        one.commandSide.fail("streams", false);
        CompletableFuture.allOf(Stream.of(one, other)
                .map(side -> CompletableFuture
                        .runAsync(() -> side.call("POST", "/api/projections/parked/" + id + "/retry", null)))
                .toArray(CompletableFuture[]::new)).join();
        one.awaitVersion(id, 2);
        awaitUpToDate();
        assertThat(rows("history")).isEqualTo(one.commandSide.all().size());
    }

    private void awaitUpToDate() {
        one.awaitUpToDate(ORGAN);
        other.awaitUpToDate(ORGAN);
    }

    private List<Stored> random(long seed, int requests) {
        RandomCases random = new RandomCases(seed, List.of(ORGAN, "653201"));
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            UUID id = random.id();
            stored.addAll(one.commandSide.append(id, random.request(id, one.commandSide.seal(id, "人" + i))));
        }
        Collections.shuffle(stored, new Random(seed));
        stored.sort(Comparator.comparingLong(Stored::version));
        return stored;
    }

    private static int partitions(RunningQuerySide side) {
        var assigned = side.bean(KafkaListenerEndpointRegistry.class).getListenerContainer("feed")
                .getAssignedPartitions();
        return assigned == null ? 0 : assigned.size();
    }

    /** A batch is counted a moment after it can be seen: the count has settled when two looks give the same. */
    private double settledCount() {
        AtomicReference<Double> last = new AtomicReference<>(-1.0);
        Awaitility.await().pollInterval(Duration.ofMillis(500)).until(() -> {
            double now = applied(one) + applied(other);
            return now == last.getAndSet(now);
        });
        return last.get();
    }

    private static double applied(RunningQuerySide side) {
        return side.get("/actuator/metrics/disclosure.feed.applied").get("measurements").get(0).get("value")
                .asDouble();
    }

    private long rows(String table) {
        return one.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    /** @return how it ended, as the other instance tells it */
    private static JsonNode rebuild(RunningQuerySide at, RunningQuerySide toldBy) {
        HttpResponse<String> started = at.call("POST", "/api/projections/rebuild", null);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        return ended(started, toldBy);
    }

    private static JsonNode ended(HttpResponse<String> started, RunningQuerySide toldBy) {
        String location = started.headers().firstValue("Location").orElseThrow();
        Awaitility.await().atMost(LONG).until(() -> !toldBy.get(location).get("state").asString().equals("RUNNING"));
        Awaitility.await().atMost(LONG).until(() -> toldBy.jdbc()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and objid = 4201002"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .query(Long.class).single() == 0);
        return toldBy.get(location);
    }
}
