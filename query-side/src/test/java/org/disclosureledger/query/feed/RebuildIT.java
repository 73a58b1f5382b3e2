package org.disclosureledger.query.feed;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.query.testing.FakeCommandSide.Stored;
import org.disclosureledger.query.testing.RandomCases;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.query.feed.Samples.ORGAN;
import static org.disclosureledger.query.feed.Samples.answered;
import static org.disclosureledger.query.feed.Samples.assigned;
import static org.disclosureledger.query.feed.Samples.organ;
import static org.disclosureledger.query.feed.Samples.received;

/** Read models can be thrown away: built anew they are equal, row by row; so they are after losses of Kafka. */
class RebuildIT {

    private static final List<String> ORGANS = List.of(ORGAN, "653201");

    private RunningQuerySide side;

    @BeforeEach
    void start() {
        side = new RunningQuerySide();
        side.publish(side.commandSide.append(organ(ORGAN, null)));
        side.publish(side.commandSide.append(organ("653201", ORGAN)));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void rebuilt_read_models_are_equal_row_by_row_to_those_that_grew_with_the_events() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        List<Stored> stored = random(seed, 250);
        publishInTorrents(stored, seed);
        side.awaitUpToDate(ORGAN);
        JsonNode before = tables();
        assertThat(rows("history")).isEqualTo(side.commandSide.all().size());

        JsonNode done = rebuild();

        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("differences").asInt(-1)).as(done.toString()).isZero();
        assertThat(done.get("eventsDone").asInt()).isEqualTo(side.commandSide.all().size());
        assertThat(tables()).isEqualTo(before);
        assertThat(schemas()).containsExactly("readmodel");
        // The feed goes on in the new ones, and pooled connections read them.
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "新1", "2024-03-01", side.commandSide.seal(id, "张某"))));
        side.awaitVersion(id, 0);
        side.awaitUpToDate(ORGAN);
        assertThat(rebuild().get("differences").asInt(-1)).isZero();
    }

    @Test
    void a_rebuild_finds_and_mends_a_row_that_is_wrong() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "错1", "2024-03-01", side.commandSide.seal(id, "张某"))));
        side.awaitUpToDate(ORGAN);
        side.jdbc().sql("update annual_count set n = 7 where row_code = '1'").update();
        assertThat(received2024()).isEqualTo(7);
        JsonNode done = rebuild();
        assertThat(done.get("differences").asInt()).isEqualTo(2);
        assertThat(done.get("detail").asString()).contains("annual_count");
        assertThat(received2024()).isEqualTo(1);
    }

    @Test
    void events_that_arrive_during_a_rebuild_are_neither_lost_nor_doubled_and_readers_are_served() throws Exception {
        List<Stored> stored = random(5, 150);
        side.publish(stored);
        side.awaitUpToDate(ORGAN);
        List<UUID> written = Collections.synchronizedList(new ArrayList<>());
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 60; i++) {
                UUID id = UUID.randomUUID();
                side.publish(
                        side.commandSide.append(received(id, "并" + i, "2024-03-01", side.commandSide.seal(id, "张某")),
                                answered(id, "2024-04-01")));
                written.add(id);
                assertThat(side.call("GET", "/api/requests/" + ORGAN + ":%E5%B9%B6" + i, null).statusCode())
                        .isIn(200, 404);
            }
        });
        JsonNode first = rebuild();
        JsonNode second = rebuild();
        writer.join();
        assertThat(first.get("differences").asInt(-1)).as(first.toString()).isZero();
        assertThat(second.get("differences").asInt(-1)).as(second.toString()).isZero();
        assertThat(written).hasSize(60);
        side.awaitUpToDate(ORGAN);
        assertThat(rows("history")).isEqualTo(side.commandSide.all().size());
        assertThat(rebuild().get("differences").asInt(-1)).isZero();
    }

    @Test
    void only_one_rebuild_at_a_time_and_one_that_failed_leaves_the_old_ones_as_they_were() {
        side.publish(random(7, 30));
        side.awaitUpToDate(ORGAN);
        JsonNode before = tables();
        side.commandSide.fail("events", true);
        HttpResponse<String> started = side.call("POST", "/api/projections/rebuild", null);
        assertThat(started.statusCode()).isEqualTo(202);
        JsonNode ended = await(started);
        assertThat(ended.get("state").asString()).isEqualTo("FAILED");
        side.commandSide.fail("events", false);
        assertThat(tables()).isEqualTo(before);
        assertThat(schemas()).containsExactly("readmodel");

        try (var connection = side.bean(javax.sql.DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4201002)");
            assertThat(side.call("POST", "/api/projections/rebuild", null).statusCode()).isEqualTo(409);
            statement.execute("select pg_advisory_unlock_all()");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        // What a killed rebuild left behind is cleared by the next one.
        side.jdbc().sql("create schema readmodel_next").update();
        side.jdbc().sql("create table readmodel_next.organ (rubbish text)").update();
        assertThat(rebuild().get("differences").asInt(-1)).isZero();
        assertThat(side.call("GET", "/api/projections/rebuilds/" + UUID.randomUUID(), null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_topic_made_anew_is_read_from_its_beginning_while_the_side_runs_and_after_a_start() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "题1", "2024-03-01", side.commandSide.seal(id, "张某")),
                assigned(id, "2024-03-02")));
        side.awaitVersion(id, 1);

        side.recreateTopic();
        side.commandSide.forgetRelayed();
        side.commandSide.append(answered(id, "2024-03-20"));
        side.publish(side.commandSide.all());
        side.awaitVersion(id, 2);
        side.awaitUpToDate(ORGAN);

        side.stop();
        side.recreateTopic();
        side.commandSide.forgetRelayed();
        side.commandSide.append(assigned(id, "2024-03-21"));
        side.publish(side.commandSide.all());
        side.start();
        side.awaitVersion(id, 3);
        side.awaitUpToDate(ORGAN);
        assertThat(rebuild().get("differences").asInt(-1)).isZero();
    }

    @Test
    void after_a_start_reading_goes_on_where_the_database_says_and_a_changed_form_is_filled_anew() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "起1", "2024-03-01", side.commandSide.seal(id, "张某"))));
        side.awaitVersion(id, 0);
        side.awaitUpToDate(ORGAN);
        side.stop();
        side.publish(side.commandSide.append(assigned(id, "2024-03-02")));
        side.start();
        side.awaitVersion(id, 1);
        JsonNode dropped = side.get("/actuator/metrics/disclosure.feed.dropped");
        assertThat(dropped.get("measurements").get(0).get("value").asInt()).isZero();

        side.jdbc().sql("comment on schema readmodel is 'an older form'").update();
        side.jdbc().sql("alter table register rename column content to contents").update();
        side.stop();
        side.start();
        side.awaitUpToDate(ORGAN);
        assertThat(side.get("/api/requests/" + id).get("version").asInt()).isEqualTo(1);
        assertThat(rebuild().get("differences").asInt(-1)).isZero();
    }

    private List<Stored> random(long seed, int requests) {
        RandomCases random = new RandomCases(seed, ORGANS);
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            UUID id = random.id();
            List<DomainEvent> events = random.request(id, side.commandSide.seal(id, "人" + i));
            stored.addAll(side.commandSide.append(id, events));
            if (events.stream().anyMatch(PersonalDataErased.class::isInstance)) {
                side.commandSide.eraseKey(id);
            }
            if (i % 3 == 0) {
                UUID appeal = random.id();
                stored.addAll(side.commandSide.append(appeal, random.appeal(appeal, id)));
            }
        }
        return stored;
    }

    /** Some twice, some never, some too early. */
    private void publishInTorrents(List<Stored> stored, long seed) {
        Random random = new Random(seed);
        List<Stored> sent = new ArrayList<>();
        for (Stored event : stored) {
            boolean last = stored.stream()
                    .noneMatch(s -> s.streamId().equals(event.streamId()) && s.version() > event.version());
            if (last || random.nextInt(20) > 0) {
                sent.add(event);
            }
            if (random.nextInt(10) == 0 && !sent.isEmpty()) {
                sent.add(sent.get(random.nextInt(sent.size())));
            }
            if (sent.size() > 2 && random.nextInt(15) == 0) {
                Collections.swap(sent, sent.size() - 1, sent.size() - 2);
            }
            if (sent.size() > 40) {
                side.publish(sent);
                sent.clear();
            }
        }
        side.publish(sent);
    }

    private JsonNode rebuild() {
        HttpResponse<String> started = side.call("POST", "/api/projections/rebuild", null);
        assertThat(started.statusCode()).isEqualTo(202);
        return await(started);
    }

    private JsonNode await(HttpResponse<String> started) {
        String location = started.headers().firstValue("Location").orElseThrow();
        JsonNode[] last = new JsonNode[1];
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            last[0] = side.get(location);
            return !last[0].get("state").asString().equals("RUNNING");
        });
        // The schema of the old ones is dropped, and the lock set free, a moment after the end is entered.
        Awaitility.await().until(() -> side.jdbc()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and objid = 4201002").query(Long.class)
                .single() == 0);
        return last[0];
    }

    private JsonNode tables() {
        var all = org.disclosureledger.domain.wire.EventCodec.mapper().createArrayNode();
        for (int year : new int[]{2024, 2021, 2022, 2023, 2025, 2026}) {
            for (String organ : ORGANS) {
                JsonNode table = side.get("/api/organs/%s/annual-tables/%d?subtree=true".formatted(organ, year));
                table.get("checks")
                        .forEach(check -> assertThat(check.get("holds").asBoolean()).as(check.toString()).isTrue());
                all.add(((tools.jackson.databind.node.ObjectNode) table).without("upToDate"));
            }
        }
        return all;
    }

    private int received2024() {
        return side.get("/api/organs/" + ORGAN + "/annual-tables/2024").get("table3").get("1").get(6).asInt();
    }

    private long rows(String table) {
        return side.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> schemas() {
        return side.jdbc().sql("select nspname from pg_namespace where nspname like 'readmodel%' order by 1")
                .query(String.class).list();
    }
}
