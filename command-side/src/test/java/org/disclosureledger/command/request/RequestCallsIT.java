package org.disclosureledger.command.request;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.WebSide;
import org.disclosureledger.domain.organ.OrganEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

@SpringBootTest(classes = {CommandSide.class,
        WebSide.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class RequestCallsIT {

    private static final String CONSULTATION = """
            {"kind":"thirdParty","consultee":"某公司","dispatchedOn":"2024-01-10"}""";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Accounts accounts;
    @Autowired
    private WebSide.CountingEncoder encoder;

    private final String organ = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final String organBody = "{\"code\":\"" + organ + "\",\"name\":\"某局\"}";
    private Calls calls;

    @BeforeEach
    void organ(@LocalServerPort int port) {
        calls = new Calls(port);
        assertStatus(post("/api/organs", organBody, "Idempotency-Key", organ), 201);
    }

    @Test
    void a_repeated_entry_of_an_organ_gets_its_first_answer_and_another_one_is_a_conflict() {
        assertStatus(post("/api/organs", organBody, "Idempotency-Key", organ), 201);
        ResponseEntity<Map<String, Object>> second = post("/api/organs", organBody);
        assertStatus(second, 409);
        assertThat(second.getBody()).containsEntry("detail", "已有代码为“%s”的行政机关".formatted(organ));
    }

    @Test
    void a_number_that_is_taken_is_named_as_in_the_command() {
        String request = registered("A-1");
        ResponseEntity<Map<String, Object>> second = register("A-1");
        assertStatus(second, 409);
        assertThat(second.getBody()).containsEntry("field", "registerNumber");
        assertThat(request).isNotBlank();

        assertStatus(appeal("B-1"), 201);
        ResponseEntity<Map<String, Object>> other = appeal("B-1");
        assertStatus(other, 409);
        assertThat(other.getBody()).containsEntry("field", "caseNumber");
    }

    @Test
    void whoever_decided_on_an_older_version_is_told_the_present_one_and_what_happened_since() {
        String request = registered("A-1");
        assertStatus(post("/api/requests/" + request + "/supplement-notices",
                "{\"notifiedOn\":\"2024-01-08\",\"items\":\"请写明文号\"}"), 200);
        assertStatus(post("/api/requests/" + request + "/supplements", "{\"receivedOn\":\"2024-01-10\"}"), 200);

        ResponseEntity<Map<String, Object>> stale = post("/api/requests/" + request + "/answers",
                "{\"answeredOn\":\"2024-01-12\",\"outcome\":\"3.1\",\"expectedVersion\":0}");

        assertStatus(stale, 409);
        assertThat(stale.getBody()).containsEntry("version", 2).containsEntry("since",
                List.of("告知申请人补正，期限 15 个工作日", "收到补正后的申请"));
    }

    /** Each answer says what it lost to, whether the rule or the unique key decided. */
    @Test
    void of_eight_answers_at_once_each_loser_is_told_of_the_winner() throws Exception {
        String request = registered("A-1");
        String answer = "{\"answeredOn\":\"2024-01-12\",\"outcome\":\"3.1\",\"expectedVersion\":0}";
        try (var clients = Executors.newFixedThreadPool(8)) {
            Callable<ResponseEntity<Map<String, Object>>> call = () -> post("/api/requests/" + request + "/answers",
                    answer);
            var answers = clients.invokeAll(Collections.nCopies(8, call)).stream().map(Future::resultNow).toList();
            var lost = answers.stream().filter(a -> a.getStatusCode().value() == 409).toList();
            assertThat(lost).hasSize(7).allSatisfy(loser -> {
                assertThat(loser.getBody()).containsEntry("version", 1);
                assertThat(String.valueOf(loser.getBody().get("since"))).startsWith("[作出答复：予以公开");
            });
        }
    }

    @Test
    void the_id_of_a_case_of_another_kind_is_404() {
        String request = registered("A-1");
        String appeal = String.valueOf(appeal("B-1").getBody().get("appealId"));
        String voiding = "{\"voidedOn\":\"2024-01-10\",\"reason\":\"重复\"}";
        for (String id : new String[]{appeal, OrganEvent.idOf(organ).toString()}) {
            assertStatus(post("/api/requests/" + id + "/voiding", voiding), 404);
        }
        assertStatus(post("/api/appeals/" + request + "/voiding", "{\"on\":\"2024-01-10\",\"reason\":\"重复\"}"), 404);
    }

    @Test
    void an_erased_request_takes_no_person_and_gets_no_key() {
        String request = registered("A-1");
        assertStatus(post("/api/requests/" + request + "/erasure",
                "{\"erasedOn\":\"2024-01-10\",\"reason\":\"本人要求\"}"), 200);

        ResponseEntity<Map<String, Object>> refused = post("/api/requests/" + request + "/consultations", CONSULTATION);

        assertStatus(refused, 422);
        assertThat(refused.getBody()).containsEntry("rule", "ErasedStaysErased").containsEntry("basis",
                "policy:erased-stays-erased");
        assertThat(keys(request)).isZero();
    }

    @Test
    void who_may_not_act_gives_no_case_a_key() {
        String name = "statistics-" + organ;
        accounts.add(new Account(name, "统计员", null, Set.of(Role.STATISTICS), encoder.encode(PASSWORD), false, false));
        String id = UUID.randomUUID().toString();

        assertStatus(calls.post("/api/requests/" + id + "/consultations", CONSULTATION, "Authorization",
                basic(name, PASSWORD)), 403);
        assertStatus(calls.post("/api/requests/" + id + "/corrections/registration", """
                {"correctedOn":"2024-01-10","registerNumber":"A-2","applicant":{"name":"张三"},"content":"规划",
                 "reason":"笔误"}""", "Authorization", basic(name, PASSWORD)), 403);

        assertThat(keys(id)).isZero();
    }

    private String registered(String number) {
        ResponseEntity<Map<String, Object>> answer = register(number);
        assertStatus(answer, 201);
        return String.valueOf(answer.getBody().get("requestId"));
    }

    private ResponseEntity<Map<String, Object>> register(String number) {
        return post("/api/requests", """
                {"organ":"%s","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"2024-01-05"},
                 "category":"naturalPerson","applicant":{"name":"张三"},"content":"申请公开规划"}"""
                .formatted(organ, number));
    }

    private ResponseEntity<Map<String, Object>> appeal(String number) {
        return post("/api/appeals", """
                {"organ":"%s","caseNumber":"%s","kind":"review","acceptedOn":"2024-01-08","authority":"某市人民政府"}"""
                .formatted(organ, number));
    }

    private ResponseEntity<Map<String, Object>> post(String path, String body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = basic("admin", PASSWORD);
        return calls.post(path, body, all);
    }

    private long keys(String id) {
        return jdbc.sql("select count(*) from data_key where case_id = ?::uuid and wrapped is not null").param(id)
                .query(Long.class).single();
    }

    private static void assertStatus(ResponseEntity<Map<String, Object>> answer, int status) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
    }
}
