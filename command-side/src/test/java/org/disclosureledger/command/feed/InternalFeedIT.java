package org.disclosureledger.command.feed;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.KafkaOfTests;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.person.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.config.name=command-side", "server.port=0"})
@ContextConfiguration(initializers = {FreshDatabase.class, KafkaOfTests.class})
class InternalFeedIT {

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private EventAppender appender;
    @Autowired
    private EventLog log;
    @Autowired
    private Vault vault;
    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID caseId = UUID.randomUUID();

    @Test
    void without_the_token_nothing_is_told() throws Exception {
        for (String path : List.of("/internal/feed/head", "/internal/feed/events", "/internal/nothing")) {
            assertThat(get(path, null).statusCode()).isEqualTo(401);
            assertThat(get(path, "wrong").statusCode()).isEqualTo(401);
        }
        assertThat(get("/internal/feed/head", FreshDatabase.TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void the_head_tells_how_far_the_store_and_the_relay_are() {
        appender.append(List.of(Samples.event(caseId, 0), Samples.event(caseId, 1)));
        var head = log.head().orElseThrow();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode body = json("/internal/feed/head");
            assertThat(body.at("/head/xid").asString()).isEqualTo(Long.toString(head.xid()));
            assertThat(body.at("/head/xid").isString()).isTrue();
            assertThat(body.at("/head/index").asLong()).isEqualTo(head.index());
            assertThat(body.get("relayed")).isEqualTo(body.get("head"));
            assertThat(body.get("topicId").asString()).isNotBlank();
            assertThat(body.get("offsets").isObject()).isTrue();
            assertThat(body.get("offsets").size()).isPositive();
        });
    }

    @Test
    void events_come_in_pages_with_their_payload_as_stored() throws Exception {
        appender.append(List.of(Samples.event(caseId, 0), Samples.event(caseId, 1), Samples.event(caseId, 2)));
        var stored = log.stream(caseId, 0, 2);
        var before = stored.getFirst();

        JsonNode page = json("/internal/feed/events?xid=%d&index=%d&limit=2".formatted(before.xid(),
                before.index() - 1));
        assertThat(page.get("events").size()).isEqualTo(2);
        assertThat(page.get("end").asBoolean()).isFalse();
        JsonNode event = page.at("/events/0");
        assertThat(event.propertyNames()).containsExactlyInAnyOrder("streamType", "streamId", "version", "eventId",
                "type", "revision", "recordedAt", "metadata", "payload", "xid", "index");
        assertThat(event.get("payload").asString()).isEqualTo(before.payload());
        assertThat(event.get("metadata").get("actor").asString()).isEqualTo("admin");
        assertThat(event.get("recordedAt").asString()).isEqualTo(before.recordedAt().toString());
        assertThat(event.get("xid").asString()).isEqualTo(Long.toString(before.xid()));

        JsonNode rest = json("/internal/feed/events?xid=%d&index=%d".formatted(stored.get(1).xid(),
                stored.get(1).index()));
        assertThat(rest.at("/events/0/version").asLong()).isEqualTo(2);
        assertThat(rest.get("end").asBoolean()).isTrue();
    }

    @Test
    void the_versions_of_one_case_can_be_read_again() throws Exception {
        appender.append(List.of(Samples.event(caseId, 0), Samples.event(caseId, 1), Samples.event(caseId, 2)));

        JsonNode middle = json("/internal/feed/streams/%s?from=1&to=1".formatted(caseId));
        assertThat(middle.get("events").size()).isEqualTo(1);
        assertThat(middle.at("/events/0/version").asLong()).isEqualTo(1);
        assertThat(json("/internal/feed/streams/" + caseId).get("events").size()).isEqualTo(3);
    }

    @Test
    void wrapped_keys_are_given_and_unknown_ones_are_absent() throws Exception {
        vault.seal(caseId, new Person("阿不都", null, null, null));
        var request = request("/internal/keys", FreshDatabase.TOKEN).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"ids\":[\"%s\",\"%s\"]}".formatted(caseId, UUID.randomUUID())));

        JsonNode keys = JsonMapper.shared().readTree(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body()).get("keys");

        assertThat(keys.propertyNames()).containsExactly(caseId.toString());
        assertThat(keys.get(caseId.toString()).binaryValue())
                .isEqualTo(vault.wrappedKeys(List.of(caseId)).get(caseId));
    }

    @Test
    void the_pipeline_is_healthy_and_not_part_of_readiness() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(get("/actuator/health/pipeline", null).body()).contains("\"relay\"", "RELAYING"));
    }

    @Test
    void the_database_ends_transactions_that_stay_open() {
        assertThat(jdbc.sql("show transaction_timeout").query(String.class).single()).isEqualTo("1min");
        assertThat(jdbc.sql("show idle_in_transaction_session_timeout").query(String.class).single())
                .isEqualTo("30s");
    }

    private JsonNode json(String path) throws Exception {
        var response = get(path, FreshDatabase.TOKEN);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return http.send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header(InternalTokenFilter.HEADER, token);
    }
}
