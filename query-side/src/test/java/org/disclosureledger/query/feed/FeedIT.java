package org.disclosureledger.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.erase.PersonalDataErased;
import org.disclosureledger.query.testing.FakeCommandSide.Stored;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.query.feed.Samples.ORGAN;
import static org.disclosureledger.query.feed.Samples.answered;
import static org.disclosureledger.query.feed.Samples.assigned;
import static org.disclosureledger.query.feed.Samples.organ;
import static org.disclosureledger.query.feed.Samples.received;

/** Events from the topic to the read models: what Kafka may double, disorder or lose, and what cannot be applied. */
class FeedIT {

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        side.publish(side.commandSide.append(organ(ORGAN, null)));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void an_event_is_visible_soon_after_it_was_sent_and_the_tables_are_up_to_date() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "速1", "2024-03-01", sealed(id))));
        side.awaitVersion(id, 0);
        List<Long> milliseconds = new ArrayList<>();
        for (int version = 1; version <= 20; version++) {
            List<Stored> next = side.commandSide.append(assigned(id, "2024-03-02"));
            long begin = System.nanoTime();
            side.publish(next);
            assertThat(side.call("GET", "/api/requests/%s?atLeast=%d".formatted(id, version), null).statusCode())
                    .isEqualTo(200);
            milliseconds.add((System.nanoTime() - begin) / 1_000_000);
        }
        Collections.sort(milliseconds);
        System.out.println("sent to visible, ms: " + milliseconds);
        assertThat(milliseconds.get(10)).isLessThan(150);
        side.awaitUpToDate(ORGAN);
    }

    @Test
    void duplicates_and_disorder_change_nothing() {
        UUID id = UUID.randomUUID();
        List<Stored> events = side.commandSide.append(received(id, "乱1", "2024-03-01", sealed(id)),
                assigned(id, "2024-03-02"), assigned(id, "2024-03-03"), answered(id, "2024-03-20"));
        List<Stored> shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, new Random(3));
        side.publish(shuffled);
        side.publish(events);
        side.awaitVersion(id, 3);
        assertThat(side.jdbc().sql("select version from history where case_id = ? order by version").param(id)
                .query(Long.class).list()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(side.get("/api/requests/" + id).get("status").asString()).isEqualTo("answered");
        assertThat(side.get("/api/requests/" + ORGAN + ":%E4%B9%B11").get("requestId").asString())
                .isEqualTo(id.toString());
    }

    @Test
    void versions_that_kafka_lost_are_fetched_from_the_command_side() {
        UUID id = UUID.randomUUID();
        List<Stored> events = side.commandSide.append(received(id, "缺1", "2024-03-01", sealed(id)),
                assigned(id, "2024-03-02"), assigned(id, "2024-03-03"), answered(id, "2024-03-20"));
        side.publish(List.of(events.getFirst(), events.getLast()));
        side.awaitVersion(id, 3);
        assertThat(side.get("/api/requests/" + id + "/history").size()).isEqualTo(4);
    }

    @Test
    void a_gap_that_cannot_be_filled_parks_the_case_until_it_can() {
        UUID id = UUID.randomUUID();
        List<Stored> events = side.commandSide.append(received(id, "缺2", "2024-03-01", sealed(id)),
                assigned(id, "2024-03-02"), answered(id, "2024-03-20"));
        side.commandSide.fail("streams", true);
        try {
            side.publish(List.of(events.getFirst(), events.getLast()));
            awaitParked(id, "gap");
            assertThat(side.version(id)).isEqualTo(0);
            assertThat(health()).isEqualTo("DOWN");
        } finally {
            side.commandSide.fail("streams", false);
        }
        side.awaitVersion(id, 2);
        awaitHealthy();
    }

    @Test
    void poison_parks_its_case_with_a_reason_and_lets_the_others_go_on_until_it_can_be_read() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        List<Stored> events = side.commandSide.append(received(bad, "毒1", "2024-03-01", sealed(bad)),
                assigned(bad, "2024-03-02"), answered(bad, "2024-03-20"));
        Stored right = events.get(1);
        for (Stored wrong : List.of(right.with("RequestEnchanted", "1", right.payload()),
                right.with(right.type(), "9", right.payload()), right.with(right.type(), "x", right.payload()),
                right.with(right.type(), "1", "{\"requestId\":\"%s\"}".formatted(bad)),
                right.with(right.type(), "1", "no json"))) {
            side.commandSide.replace(wrong);
            side.publish(List.of(events.get(0), wrong, events.get(2)));
            side.publish(side.commandSide.append(received(good, "好" + UUID.randomUUID(), "2024-03-01", sealed(good))));
            side.awaitVersion(good, 0);
            awaitParked(bad, "poison");
            assertThat(side.version(bad)).isEqualTo(0);
            side.call("POST", "/api/projections/parked/" + bad + "/retry", null);
            assertThat(parked(bad)).isNotNull();
            good = UUID.randomUUID();
        }
        JsonNode shown = parked(bad);
        for (String list : List.of("/api/projections", "/api/projections/parked")) {
            assertThat(side.call("GET", list + "?scope=" + ORGAN, null).body())
                    .contains(shown.get("caseId").asString());
            assertThat(side.call("GET", list + "?scope=110000", null).body())
                    .doesNotContain(shown.get("caseId").asString());
        }
        assertThat(shown.get("fromVersion").asInt()).isEqualTo(1);
        assertThat(shown.get("reason").asString()).isNotBlank().doesNotContain("张");
        assertThat(health()).isEqualTo("DOWN");
        assertThat(side.call("GET", "/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        assertThat(side.get("/api/organs/" + ORGAN + "/annual-tables/2024").get("upToDate").asBoolean()).isFalse();

        side.commandSide.replace(right);
        JsonNode answer = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(side.call("POST", "/api/projections/parked/" + bad + "/retry", null).body());
        assertThat(answer.get("parked").asBoolean()).isFalse();
        assertThat(side.version(bad)).isEqualTo(2);
        awaitHealthy();
    }

    @Test
    void a_row_that_the_database_refuses_is_found_within_its_batch_and_parks_only_its_case() {
        List<Stored> batch = new ArrayList<>();
        List<UUID> good = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID id = UUID.randomUUID();
            good.add(id);
            batch.addAll(side.commandSide.append(received(id, "批" + i, "2024-03-01", sealed(id)),
                    answered(id, "2024-03-20")));
        }
        UUID bad = UUID.randomUUID();
        List<Stored> refused = side.commandSide.append(received(bad, "坏1", "2024-03-01", sealed(bad)),
                assigned(bad, "2024-03-02"),
                new org.disclosureledger.domain.request.assign.RequestAssigned(bad, LocalDate.of(2024, 3, 3),
                        "空\u0000字"),
                answered(bad, "2024-03-20"));
        batch.addAll(20, refused);
        side.publish(batch);
        good.forEach(id -> side.awaitVersion(id, 1));
        awaitParked(bad, "poison");
        assertThat(side.version(bad)).isEqualTo(1);
        assertThat(parked(bad).get("reason").asString()).contains("22P05");
        assertThat(health()).isEqualTo("DOWN");
        assertThat(side.call("POST", "/api/projections/parked/" + bad + "/retry", null).body())
                .contains("\"parked\":true");
        side.commandSide.replace(refused.get(2).with("RequestAssigned", "1", refused.get(1).payload()));
        side.call("POST", "/api/projections/parked/" + bad + "/retry", null);
        side.awaitVersion(bad, 3);
        awaitHealthy();
    }

    @Test
    void garbage_on_the_topic_is_shown_and_leaves_when_the_command_side_does_not_know_it() {
        side.send(new ProducerRecord<>(side.topic, "no id".getBytes(StandardCharsets.UTF_8), new byte[]{1}));
        Awaitility.await().until(() -> side.get("/api/projections").get("parkedCount").asInt() == 1);
        String id = side.get("/api/projections").get("parked").get(0).get("caseId").asString();
        assertThat(side.call("POST", "/api/projections/parked/" + id + "/retry", null).body())
                .contains("\"parked\":false");
        awaitHealthy();
    }

    @Test
    void a_person_is_shown_masked_found_by_name_and_gone_after_erasure() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "人1", "2024-03-01", side.commandSide.seal(id, "张三丰"))));
        side.awaitVersion(id, 0);
        String search = "{\"name\":\"张三丰\",\"organ\":\"%s\"}".formatted(ORGAN);
        assertThat(side.get("/api/requests/" + id).get("applicant").toString())
                .isEqualTo("{\"name\":\"张**\",\"documentNumber\":\"**************1234\","
                        + "\"phone\":\"*******1234\",\"address\":\"***\"}");
        assertThat(side.call("POST", "/api/requests/search", search).body()).contains("\"count\":1", id.toString())
                .doesNotContain("张三丰");
        assertThat(side.call("POST", "/api/requests/search", "{\"phoneTail\":\"1234\",\"name\":\"张三丰\"}").body())
                .contains(id.toString());
        assertThat(side.call("POST", "/api/requests/search", "{\"name\":\"张三\"}").body()).contains("\"count\":0");
        side.commandSide.eraseKey(id);
        side.publish(side.commandSide.append(new PersonalDataErased(id, LocalDate.of(2025, 1, 1), "依申请")));
        side.awaitVersion(id, 1);
        assertThat(side.get("/api/requests/" + id).get("applicant").isNull()).isTrue();
        assertThat(side.call("POST", "/api/requests/search", search).body()).contains("\"count\":0");
        assertThat(side.jdbc().sql("select count(*) from person where case_id = ?").param(id).query(Long.class)
                .single()).isZero();
    }

    @Test
    void while_the_command_side_gives_no_keys_the_batch_waits_and_nothing_is_lost() {
        UUID id = UUID.randomUUID();
        side.commandSide.fail("keys", true);
        try {
            side.publish(side.commandSide.append(received(id, "等1", "2024-03-01", sealed(id))));
            Awaitility.await().until(() -> health().equals("DOWN"));
            assertThat(side.version(id)).isEqualTo(-1);
            assertThat(side.call("GET", "/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        } finally {
            side.commandSide.fail("keys", false);
        }
        side.awaitVersion(id, 0);
        awaitHealthy();
    }

    @Test
    void lost_database_connections_are_no_poison_the_batch_is_tried_again() {
        List<UUID> ids = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            List<Stored> batch = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                UUID id = UUID.randomUUID();
                ids.add(id);
                batch.addAll(
                        side.commandSide.append(received(id, "断%d-%d".formatted(round, i), "2024-03-01", sealed(id)),
                                answered(id, "2024-03-20")));
            }
            side.publish(batch);
            side.cutDatabaseConnections();
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                .until(() -> ids.stream().allMatch(id -> side.version(id) == 1));
        assertThat(side.jdbc().sql("select count(*) from history where case_id = any(?::uuid[])").param(Table.ids(ids))
                .query(Integer.class).single()).isEqualTo(2 * ids.size());
        awaitHealthy();
    }

    @Test
    void reading_a_version_that_does_not_come_is_a_conflict_that_says_what_there_is() {
        UUID id = UUID.randomUUID();
        side.publish(side.commandSide.append(received(id, "版1", "2024-03-01", sealed(id))));
        side.awaitVersion(id, 0);
        var answer = side.call("GET", "/api/requests/" + id + "?atLeast=5", null);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"version\":0");
    }

    @Test
    void errors_are_problem_details_that_name_the_field() {
        for (String[] bad : new String[][]{{"GET", "/api/requests?size=5000", null, "400", "\"field\":\"size\""},
                {"GET", "/api/requests?page=x", null, "400", "\"field\":\"page\""},
                {"GET", "/api/requests?status=lost", null, "400", "\"field\":\"status\""},
                {"GET", "/api/requests?organ=1", null, "404", "没有代码为 1 的机关"},
                {"GET", "/api/requests/abc", null, "400", "requestId"},
                {"GET", "/api/requests/" + UUID.randomUUID(), null, "404", "没有这件申请"},
                {"POST", "/api/requests/search", "{\"surname\":\"x\"}", "400", "\"field\":\"surname\""},
                {"POST", "/api/requests/search", "{\"page\":\"x\"}", "400", "\"field\":\"page\""},
                {"POST", "/api/requests/search", "{", "400", "JSON"},
                {"POST", "/api/requests/search", "{\"phoneTail\":\"51234\"}", "400", "\"field\":\"phoneTail\""},
                {"POST", "/api/requests/search", "{\"phoneTail\":\"123x\"}", "400", "\"field\":\"phoneTail\""},
                {"POST", "/api/requests/search", "{\"organ\":\"\\u0000\"}", "400", "\"field\":\"organ\""},
                {"POST", "/api/requests/search", "{\"name\":\"\\u0000\"}", "400", "\"field\":\"name\""},
                {"POST", "/api/requests/search", "{\"content\":\"\\ud800\"}", "400", "\"field\":\"content\""},
                {"GET", "/api/requests?organ=%00", null, "400", "\"field\":\"organ\""},
                {"GET", "/api/requests?number=%00", null, "400", "\"field\":\"number\""},
                {"GET", "/api/requests?number=%1b", null, "400", "\"field\":\"number\""},
                {"GET", "/api/requests?%00=1", null, "400", "字符"},
                {"GET", "/api/requests?number=%ff", null, "400", "参数"},
                {"GET", "/api/requests?number=%ed%a0%80", null, "400", "参数"},
                {"GET", "/api/requests;x", null, "400", "地址"},
                {"GET", "/api/organs/1/annual-tables/2024", null, "404", "机关"},
                {"GET", "/api/organs/653200/annual-tables/1999", null, "400", "\"field\":\"year\""},
                {"GET", "/api/organs/653200/annual-tables/x", null, "400", "\"field\":\"year\""},
                {"GET", "/api/organs/653200/annual-tables/2024/table3/9/total", null, "404", "第三项"},
                {"GET", "/api/organs/653200/annual-tables/2024/table4/review/none", null, "404", "第四项"},
                {"DELETE", "/api/requests", null, "405", "不支持"}, {"GET", "/api/nothing", null, "404", "没有找到"},
                {"POST", "/api/projections/parked/" + UUID.randomUUID() + "/retry", null, "404", "搁置"}}) {
            var answer = side.call(bad[0], bad[1], bad[2]);
            assertThat(answer.statusCode()).as(Arrays.toString(bad)).isEqualTo(Integer.parseInt(bad[3]));
            assertThat(answer.body()).as(Arrays.toString(bad)).contains(bad[4]).contains("\"title\"");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void what_is_refused_early_has_a_page_outside_of_the_api() {
        for (String path : List.of("/organs/653200/register?number=%00", "/?x=%ff", "//x", "/x;y")) {
            var answer = side.call("GET", path, null);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(path).startsWith("text/html");
            assertThat(answer.body()).as(path).contains("请求有误");
        }
    }

    @Test
    void a_multipart_body_without_boundary_is_the_callers_mistake() {
        var answer = side.send("POST", "/api/requests/search", "x", "multipart/form-data");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static Sealed sealed(UUID id) {
        return side.commandSide.seal(id, "张某");
    }

    private static JsonNode parked(UUID id) {
        for (JsonNode parked : side.get("/api/projections").get("parked")) {
            if (parked.get("caseId").asString().equals(id.toString())) {
                return parked;
            }
        }
        return null;
    }

    private static void awaitParked(UUID id, String kind) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            JsonNode parked = parked(id);
            return parked != null && parked.get("kind").asString().equals(kind);
        });
    }

    private static String health() {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(side.call("GET", "/actuator/health/pipeline", null).body()).get("status").asString();
    }

    private static void awaitHealthy() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> health().equals("UP"));
    }
}
