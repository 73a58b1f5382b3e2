package org.disclosureledger.command.web.problem;

import java.io.EOFException;
import java.lang.reflect.RecordComponent;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.WebSide;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

@SpringBootTest(classes = {CommandSide.class, WebSide.class,
        ProblemsIT.Anything.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class ProblemsIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;
    private Calls calls;

    @BeforeEach
    void calls(@LocalServerPort int port) {
        calls = new Calls(port);
    }

    record Part(int amount) {}

    record Body(@NotBlank @Size(max = 5) String name, @Nullable Integer days, @Nullable LocalDate date,
            @Nullable ApplicantCategory category,
            @Nullable UUID id, @Nullable Boolean flag, @Nullable @Valid List<@Valid Part> parts) {}

    @RestController
    static class Anything {

        private final JdbcClient jdbc;

        Anything(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @PostMapping(path = "/api/test/body", consumes = MediaType.APPLICATION_JSON_VALUE)
        Body body(@Valid @RequestBody Body body) {
            return body;
        }

        @GetMapping("/api/test/query/{id}")
        void query(@PathVariable UUID id, @RequestParam LocalDate date, @RequestParam @Max(200) int size,
                @RequestParam @Nullable ApplicantCategory category) {
        }

        @PostMapping("/api/test/upload")
        void upload(@RequestParam MultipartFile requests) {
        }

        @GetMapping("/api/test/text")
        String text(@RequestParam String text) {
            return jdbc.sql("select cast(? as text)").param(text).query(String.class).single();
        }

        @GetMapping("/api/test/failure/{kind}")
        void fail(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" -> new Refused(new Finding("OneExtensionOnly", "until", "只能延期一次", Basis.ARTICLE_33));
                case "database" -> new DataAccessResourceFailureException("secret host");
                case "disk" -> new IllegalStateException("stored?", new SQLException("secret host", "53100"));
                case "lost" -> new IllegalStateException(
                        new SQLException("secret host", "08006", new EOFException()));
                case "commit" -> new TransactionSystemException("secret host");
                default -> new IllegalStateException("张三 13800000000");
            };
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "                                                     | body",
            "{                                                    | body",
            "[]                                                   | body",
            "null                                                 | body",
            "\"text\"                                             | body",
            "{} {}                                                | body",
            "{\"name\":\"甲\"} x                                  | body",
            "{}                                                   | name",
            "{\"name\":null}                                      | name",
            "{\"name\":\"  \"}                                    | name",
            "{\"name\":\"太长了太长了\"}                          | name",
            "{\"name\":5}                                         | name",
            "{\"name\":true}                                      | name",
            "{\"name\":{}}                                        | name",
            "{\"name\":\"a\\u0000b\"}                             | name",
            "{\"name\":\"\\ud800\"}                               | name",
            "{\"name\":\"甲\",\"name\":\"乙\"}                    | body",
            "{\"name\":\"甲\",\"surplus\":1}                      | surplus",
            "{\"name\":\"甲\",\"date\":\"2024-02-30\"}            | date",
            "{\"name\":\"甲\",\"date\":\"10.9.2024\"}             | date",
            "{\"name\":\"甲\",\"date\":\"2024-09-10T00:00:00Z\"}  | date",
            "{\"name\":\"甲\",\"date\":20240910}                  | date",
            "{\"name\":\"甲\",\"date\":\"\"}                      | date",
            "{\"name\":\"甲\",\"category\":\"human\"}             | category",
            "{\"name\":\"甲\",\"category\":0}                     | category",
            "{\"name\":\"甲\",\"category\":{\"a\":1}}             | category",
            "{\"name\":\"甲\",\"category\":[\"other\"]}           | category",
            "{\"name\":\"甲\",\"id\":\"1\"}                       | id",
            "{\"name\":\"甲\",\"flag\":\"yes\"}                   | flag",
            "{\"name\":\"甲\",\"flag\":1}                         | flag",
            "{\"name\":\"甲\",\"days\":99999999999}            | days",
            "{\"name\":\"甲\",\"parts\":{}}                       | parts",
            "{\"name\":\"甲\",\"parts\":[{\"amount\":\"1\"}]}     | parts[0].amount",
            "{\"name\":\"甲\",\"parts\":[{\"amount\":1.5}]}       | parts[0].amount",
            "{\"name\":\"甲\",\"parts\":[{\"amount\":99999999999}]} | parts[0].amount",
            "{\"name\":\"甲\",\"parts\":[{\"amount\":null}]}      | parts[0].amount",
            "{\"name\":\"甲\",\"parts\":[{}]}                     | parts[0].amount"})
    void a_malformed_body_is_400_and_names_the_field(@Nullable String body, String field) {
        ResponseEntity<Map<String, Object>> answer = post("/api/test/body", body == null ? "" : body, "Content-Type",
                "application/json");
        assertProblem(answer, 400);
        assertThat(answer.getBody()).as("%s", answer.getBody()).containsEntry("field", field);
    }

    @Test
    void what_was_sent_is_not_repeated_but_what_is_allowed_is_listed() {
        ResponseEntity<Map<String, Object>> answer = post("/api/test/body",
                "{\"name\":\"甲\",\"category\":\"身份证653201\"}");
        assertThat(answer.getBody().toString()).doesNotContain("653201").contains("naturalPerson（自然人）");
        assertThat(post("/api/test/body", "{\"name\":\"身份证653201\nx\"}").getBody().toString())
                .doesNotContain("653201").contains("第 1 行");
    }

    @Test
    void labels_are_as_good_as_codes() {
        assertThat(post("/api/test/body", "{\"name\":\"甲\",\"category\":\"自然人\"}").getBody())
                .containsEntry("category", "naturalPerson");
    }

    @ParameterizedTest
    @CsvSource({"/x?date=2024-09-10&size=1,id", "/ID?date=2024-02-30&size=1,date", "/ID?size=1,date",
            "/ID?date=2024-09-10&size=many,size", "/ID?date=2024-09-10&size=201,size",
            "/ID?date=2024-09-10&size=1&category=human,category"})
    void a_malformed_parameter_is_400_and_names_it(String call, String field) {
        ResponseEntity<Map<String, Object>> answer = get(
                "/api/test/query" + call.replace("ID", UUID.randomUUID().toString()));
        assertProblem(answer, 400);
        assertThat(answer.getBody()).containsEntry("field", field);
    }

    @Test
    void a_number_that_is_too_large_is_told_what_is_expected() {
        assertThat(post("/api/test/body", "{\"name\":\"甲\",\"days\":99999999999}").getBody())
                .containsEntry("detail", "须为整数，-2147483648 至 2147483647");
    }

    /** RestClient would encode them once more. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/requests/a%2fb/answers", "/api/requests/%zz", "/api/requests/a%5cb"})
    void what_the_container_refuses_is_a_problem_too(String path, @LocalServerPort int port) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400").contains("application/problem+json").contains("\"status\":400", "地址");
        }
    }

    /** Two records of one name would share a schema, and one of them be described wrongly. */
    @Test
    @SuppressWarnings("unchecked")
    void each_body_is_described_by_the_fields_it_has() {
        Map<String, Object> description = calls.get("/v3/api-docs").getBody();
        var schemas = (Map<String, Map<String, Map<String, Object>>>) ((Map<String, Object>) description
                .get("components")).get("schemas");
        Map<String, Class<?>> bodies = new HashMap<>();
        mappings.getHandlerMethods().values().stream().flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType).filter(body -> schemas.containsKey(body.getSimpleName()))
                .distinct().forEach(body -> {
                    assertThat(bodies.put(body.getSimpleName(), body)).as(body.getName()).isNull();
                    assertThat(schemas.get(body.getSimpleName()).get("properties").keySet()).as(body.getName())
                            .containsExactlyInAnyOrderElementsOf(Arrays.stream(body.getRecordComponents())
                                    .map(RecordComponent::getName).toList());
                });
        assertThat(bodies).hasSizeGreaterThan(20);
    }

    @Test
    void a_nul_in_a_parameter_is_400() {
        assertProblem(get("/api/test/text?text=a\0b"), 400);
    }

    @Test
    void http_itself_has_its_statuses() {
        assertProblem(get("/api/nowhere"), 404);
        assertThat(get("/api/test/body").getHeaders().getAllow()).containsExactly(HttpMethod.POST);
        assertProblem(get("/api/test/body"), 405);
        assertProblem(post("/api/test/upload", "{}"), 400);
        assertProblem(get("/api/test/failure/refused;a=b"), 400);
        assertProblem(get("/api/test/failure/database", "Accept", "text/csv"), 503);
        assertProblem(calls.send(HttpMethod.POST, "/api/test/body", "", "Authorization", admin(), "Content-Type",
                "text/plain"), 415);
        assertProblem(calls.send(HttpMethod.POST, "/api/test/body", "", "Authorization", admin(), "Content-Type",
                "nonsense"), 415);
        assertProblem(get("/api/test/text?text=a", "Accept", "nonsense"), 406);
    }

    @Test
    void a_body_that_is_too_large_is_413() {
        assertProblem(post("/api/test/body", "{\"name\":\"" + "a".repeat(1_100_000) + "\"}"), 413);
    }

    @Test
    void a_refusal_carries_field_rule_and_basis() {
        ResponseEntity<Map<String, Object>> answer = get("/api/test/failure/refused");
        assertProblem(answer, 422);
        assertThat(answer.getBody()).containsEntry("detail", "只能延期一次").containsEntry("field", "until")
                .containsEntry("rule", "OneExtensionOnly").containsEntry("basis", "《中华人民共和国政府信息公开条例》第三十三条");
    }

    @Test
    void a_database_that_is_away_is_503_and_an_error_of_ours_is_500_and_neither_tells_details() {
        for (String kind : List.of("database", "commit", "disk", "lost")) {
            ResponseEntity<Map<String, Object>> away = get("/api/test/failure/" + kind);
            assertProblem(away, 503);
            assertThat(away.getHeaders().getFirst("Retry-After")).isNotBlank();
            assertThat(away.getBody().toString()).doesNotContain("secret");
        }
        ResponseEntity<Map<String, Object>> ours = get("/api/test/failure/other", "X-Correlation-Id", "call-42");
        assertProblem(ours, 500);
        assertThat(ours.getBody()).containsEntry("correlationId", "call-42");
        assertThat(ours.getBody().toString()).doesNotContain("张三");
    }

    @Test
    void a_correlation_id_is_taken_over_when_it_is_harmless_and_made_otherwise() {
        assertThat(get("/api/nowhere", "X-Correlation-Id", "call-42").getHeaders().getFirst("X-Correlation-Id"))
                .isEqualTo("call-42");
        assertThat(get("/api/nowhere", "X-Correlation-Id", "a b\"<").getHeaders().getFirst("X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void the_api_is_described_without_login_and_without_what_is_internal() {
        String description = calls.get("/v3/api-docs").getBody().toString();
        assertThat(description).contains("/api/tokens", "bearer", "basic").doesNotContain("/internal", "/error");
    }

    @Test
    void the_api_is_described_in_the_codes_that_it_speaks() {
        String description = calls.get("/v3/api-docs").getBody().toString();
        assertThat(description).contains("naturalPerson", "3.6.3", "自然人").doesNotContain("NATURAL_PERSON",
                "ADMINISTRATOR", "THIRD_PARTY");
    }

    private static void assertProblem(ResponseEntity<Map<String, Object>> answer, int status) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody()).containsEntry("status", status);
        assertThat(String.valueOf(answer.getBody().get("title"))).matches(".*\\p{IsHan}.*");
        assertThat(String.valueOf(answer.getBody().get("detail"))).matches("(?s).*\\p{IsHan}.*");
    }

    private ResponseEntity<Map<String, Object>> get(String path, String... headers) {
        return calls.send(HttpMethod.GET, path, "", withLogin(headers));
    }

    private ResponseEntity<Map<String, Object>> post(String path, String body, String... headers) {
        return calls.send(HttpMethod.POST, path, body, withLogin(headers));
    }

    private static String[] withLogin(String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = admin();
        return all;
    }

    private static String admin() {
        return basic("admin", PASSWORD);
    }
}
