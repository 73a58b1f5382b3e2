package org.disclosureledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.standalone.Api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A request's whole way through the running system: command, event store, Kafka, read models, annual tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayIT {

    private Instance instance;
    private Api api;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        instance = Instance.start(directory, Instance.freePort(), Instance.freePort());
        instance.awaitReady();
        api = Api.of(instance);
    }

    @AfterAll
    void stop() throws InterruptedException {
        instance.process().destroy();
        instance.process().waitFor();
    }

    @Test
    @Order(1)
    void a_real_year_comes_out_cell_by_cell() throws IOException {
        JsonNode done = importSample();
        assertThat(done.path("problems").size()).as(done.toString()).isZero();
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(List.of(done.path("rows").asInt(), done.path("imported").asInt(), done.path("skipped").asInt()))
                .containsExactly(88, 88, 0);

        JsonNode expected = JsonMapper.shared().readTree(sample("expected.json")).get(0);
        JsonNode tables = upToDateTables(2024);
        for (String row : expected.path("table3").propertyNames()) {
            assertThat(tables.path("table3").path(row)).as("Table 3, row " + row)
                    .isEqualTo(expected.path("table3").path(row));
        }
        assertThat(tables.path("table3").size()).isEqualTo(25);
        assertThat(tables.path("table4")).isEqualTo(expected.path("table4"));
        assertThat(StreamSupport.stream(tables.path("checks").spliterator(), false))
                .allMatch(c -> c.path("holds").asBoolean());
    }

    @Test
    @Order(2)
    void every_number_opens_its_cases_and_every_case_knows_its_cells() {
        JsonNode tables = upToDateTables(2024);
        for (String row : tables.path("table3").propertyNames()) {
            JsonNode members = api.get("/api/organs/653200/annual-tables/2024/table3/%s/total".formatted(row)).body();
            assertThat(members.path("count").asInt()).as("members of row " + row)
                    .isEqualTo(tables.path("table3").path(row).get(6).asInt());
            assertThat(members.path("members").size()).isEqualTo(members.path("count").asInt());
        }
        JsonNode notHeld = api.get("/api/organs/653200/annual-tables/2024/table3/3.4.1/naturalPerson?size=5").body();
        assertThat(notHeld.path("count").asInt()).isEqualTo(29);
        assertThat(notHeld.path("members").size()).isEqualTo(5);
        JsonNode member = notHeld.path("members").get(0);
        JsonNode history = api.get("/api/requests/%s/history".formatted(member.path("requestId").asString())).body();
        assertThat(history.toString()).contains(member.path("eventId").asString());
    }

    @Test
    @Order(3)
    void the_same_register_again_changes_nothing() {
        JsonNode again = importSample();
        assertThat(again.path("state").asString()).isEqualTo("DONE");
        assertThat(again.path("imported").asInt()).isZero();
        assertThat(again.path("skipped").asInt()).isEqualTo(88);
    }

    @Test
    @Order(4)
    void a_request_goes_its_way_and_each_step_is_visible_at_once() {
        String id = register("2025-W-1", "2025-09-10");
        assertThat(act(id, "supplement-notices", "{\"notifiedOn\":\"2025-09-12\",\"items\":\"请写明文号\"}")).isEqualTo(1);
        assertThat(act(id, "supplements", "{\"receivedOn\":\"2025-09-20\"}")).isEqualTo(2);
        assertThat(act(id, "answers",
                "{\"answeredOn\":\"2025-09-28\",\"outcome\":\"3.4.1\",\"documentNumber\":\"公复〔2025〕1号\"}"))
                .isEqualTo(3);
        Answer seen = api.get("/api/requests/653200:2025-W-1?atLeast=3");
        assertThat(seen.status()).as(seen.raw().body()).isEqualTo(200);
        JsonNode history = api.get("/api/requests/%s/history".formatted(id)).body();
        assertThat(history.toString()).contains("RequestReceived", "SupplementRequested", "RequestSupplemented",
                "RequestAnswered");
        assertThat(upToDateTables(2025).path("table3").path("3.4.1").get(0).asInt()).isEqualTo(1);
        assertThat(api.get("/api/requests/%s/clock".formatted(id)).body().path("state").asString())
                .isEqualTo("STOPPED");
    }

    @Test
    @Order(5)
    void of_eight_who_answer_at_once_one_wins_and_the_others_are_told() throws Exception {
        String id = register("2025-W-2", "2025-09-10");
        try (var clients = Executors.newFixedThreadPool(8)) {
            Callable<Answer> answer = () -> api.command("/api/requests/%s/answers".formatted(id),
                    "{\"answeredOn\":\"2025-09-28\",\"outcome\":\"3.1\"}");
            List<Integer> statuses = clients.invokeAll(IntStream.range(0, 8).mapToObj(_ -> answer).toList()).stream()
                    .map(Future::resultNow).map(Answer::status).sorted().toList();
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            // Whoever only called when the answer was made already breaks a rule instead of losing a race.
            assertThat(statuses).filteredOn(status -> status != 200).hasSize(7).isSubsetOf(409, 422);
        }
        Answer later = api.command("/api/requests/%s/answers".formatted(id),
                "{\"answeredOn\":\"2025-09-28\",\"outcome\":\"3.1\"}");
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.body().path("basis").asString()).contains("第三十六条");
        Answer stale = api.command("/api/requests/%s/deliveries".formatted(id),
                "{\"deliveredOn\":\"2025-09-29\",\"expectedVersion\":0}");
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void a_repeated_command_with_its_key_is_harmless() {
        String body = registration("2025-W-3", "2025-09-10");
        Answer first = api.command("/api/requests", body, "key-1");
        Answer second = api.command("/api/requests", body, "key-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body().path("requestId")).isEqualTo(first.body().path("requestId"));
        assertThat(api.command("/api/requests", body).status()).isEqualTo(409);
    }

    @Test
    @Order(7)
    void who_is_erased_is_gone_and_the_figures_stay() {
        String id = register("2025-W-4", "2025-09-11");
        await().atMost(Duration.ofSeconds(10)).until(() -> found("欧阳甲乙") > 0);
        JsonNode before = upToDateTables(2025).path("table3");
        assertThat(act(id, "erasure", "{\"erasedOn\":\"2025-12-01\",\"reason\":\"保管期满\"}")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(10)).until(
                () -> api.get("/api/requests/%s?atLeast=1".formatted(id)).raw().body().contains("欧阳甲乙") == false
                        && foundOf(id) == 0);
        assertThat(upToDateTables(2025).path("table3")).isEqualTo(before);
        assertThat(api.command("/api/requests/%s/corrections/registration".formatted(id), """
                {"correctedOn":"2025-12-02","registerNumber":"2025-W-4","applicant":{"name":"他人"},
                 "content":"申请公开建设用地批复","reason":"更正"}""").status()).isEqualTo(422);
        assertThat(api.command("/api/requests/%s/consultations".formatted(id), """
                {"kind":"thirdParty","consultee":"他人","dispatchedOn":"2025-12-02"}""").status()).isEqualTo(422);
    }

    @Test
    @Order(8)
    void an_appeal_stays_within_its_organ_and_an_answer_made_anew_rests_on_an_appeal_against_it() {
        String id = register("2025-W-5", "2025-09-10");
        act(id, "answers", "{\"answeredOn\":\"2025-09-28\",\"outcome\":\"3.4.1\"}");
        String newAnswer = "{\"answeredOn\":\"2025-12-01\",\"outcome\":\"3.1\",\"appealId\":\"%s\"}";
        assertThat(api.command("/api/requests/%s/new-answers".formatted(id),
                newAnswer.formatted("11111111-1111-4111-8111-111111111111")).status()).isEqualTo(422);
        assertThat(api.command("/api/organs", "{\"code\":\"653201\",\"name\":\"和田市\",\"parent\":\"653200\"}").status())
                .isEqualTo(201);
        assertThat(api.command("/api/appeals", """
                {"organ":"653201","caseNumber":"〔2025〕2号","kind":"review","acceptedOn":"2025-10-09","request":"%s"}"""
                .formatted(id)).status()).isEqualTo(422);
        Answer opened = api.command("/api/appeals", """
                {"organ":"653200","caseNumber":"〔2025〕1号","kind":"review","acceptedOn":"2025-10-09","request":"%s"}"""
                .formatted(id));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        String appeal = opened.body().path("appealId").asString();
        assertThat(api.command("/api/appeals/%s/conclusions".formatted(appeal),
                "{\"concludedOn\":\"2025-11-20\",\"result\":\"corrected\"}").status()).isEqualTo(200);
        assertThat(act(id, "new-answers", newAnswer.formatted(appeal))).isEqualTo(2);
        assertThat(upToDateTables(2025).path("table4").path("review").get(1).asInt()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void a_rebuild_changes_nothing_but_the_time() {
        JsonNode before = upToDateTables(2024);
        Answer started = api.query("/api/projections/rebuild", "");
        assertThat(started.status()).isEqualTo(202);
        String progress = started.raw().headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            JsonNode state = api.get(progress).body();
            assertThat(state.path("state").asString()).isNotEqualTo("FAILED");
            return state.path("state").asString().equals("DONE");
        });
        assertThat(api.get(progress).body().path("differences").toString()).doesNotContainPattern("[1-9]");
        assertThat(upToDateTables(2024)).isEqualTo(before);
    }

    private JsonNode importSample() {
        Answer accepted = api.importRegister("653200", false, ".csv",
                Map.of("requests", sample("requests.csv"), "appeals", sample("appeals.csv")));
        assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(202);
        String location = accepted.raw().headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(30)).until(() -> List.of("DONE", "REJECTED", "CHECKED")
                .contains(api.getCommandSide(location).body().path("state").asString()));
        return api.getCommandSide(location).body();
    }

    private JsonNode upToDateTables(int year) {
        String path = "/api/organs/653200/annual-tables/" + year;
        await().atMost(Duration.ofSeconds(20)).until(() -> api.get(path).body().path("upToDate").asBoolean());
        return api.get(path).body();
    }

    private String register(String number, String receivedOn) {
        Answer registered = api.command("/api/requests", registration(number, receivedOn));
        assertThat(registered.status()).as(registered.raw().body()).isEqualTo(201);
        assertThat(registered.body().path("version").asInt()).isZero();
        return registered.body().path("requestId").asString();
    }

    private static String registration(String number, String receivedOn) {
        return """
                {"organ":"653200","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"%s"},
                 "category":"naturalPerson","applicant":{"name":"欧阳甲乙","documentNumber":"653201199001011234"},
                 "content":"申请公开建设用地批复"}""".formatted(number, receivedOn);
    }

    private int act(String id, String act, String body) {
        Answer done = api.command("/api/requests/%s/%s".formatted(id, act), body);
        assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
        return done.body().path("version").asInt();
    }

    private int found(String name) {
        return api.query("/api/requests/search", "{\"organ\":\"653200\",\"name\":\"%s\"}".formatted(name)).body()
                .path("count").asInt();
    }

    private long foundOf(String id) {
        JsonNode body = api.query("/api/requests/search", "{\"organ\":\"653200\",\"name\":\"欧阳甲乙\",\"size\":100}")
                .body();
        return body.toString().split(id, -1).length - 1L;
    }

    private static byte[] sample(String file) {
        try (InputStream in = WholeWayIT.class.getResourceAsStream("/acceptance/hetian-2024/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
