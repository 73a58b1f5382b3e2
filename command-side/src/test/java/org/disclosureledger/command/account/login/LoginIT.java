package org.disclosureledger.command.account.login;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.OrganTree;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.SettableClock;
import org.disclosureledger.command.testing.WebSide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

@SpringBootTest(classes = {CommandSide.class, WebSide.class, LoginIT.WhoAmI.class,
        LoginIT.TwoLevels.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class LoginIT {

    private static final String AUTHORIZATION = "Authorization";

    @Autowired
    private Accounts accounts;
    @Autowired
    private WebSide.CountingEncoder encoder;
    @Autowired
    private SettableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private Calls calls;
    private String user;

    @BeforeEach
    void user(@LocalServerPort int port) {
        calls = new Calls(port);
        user = "user-" + System.nanoTime();
        accounts.add(new Account(user, "经办人甲", "6532", Set.of(Role.HANDLER), encoder.encode(PASSWORD), true, false));
        encoder.comparisons.set(0);
    }

    @RestController
    static class WhoAmI {

        @GetMapping("/api/who")
        Map<String, String> who(Caller caller, @RequestParam(defaultValue = "6532") String organ) {
            caller.requireOrgan(organ);
            return Map.of("username", caller.username());
        }

        @GetMapping("/api/registrars-only")
        void registrarsOnly(Caller caller) {
            caller.require(Role.REGISTRAR);
        }
    }

    /** A code that begins with another's is below it. */
    @Primary
    static class TwoLevels implements OrganTree {

        @Override
        public boolean isWithin(String organ, String ancestor) {
            return organ.startsWith(ancestor) && !organ.startsWith("unknown");
        }
    }

    @Test
    void the_first_administrator_has_every_role_at_the_root_and_need_not_change_a_password_that_was_given() {
        Account admin = accounts.find("admin").orElseThrow();
        assertThat(admin.roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(admin.organ()).isNull();
        assertThat(admin.mustChangePassword()).isFalse();
        assertThat(calls.get("/api/who?organ=110000", AUTHORIZATION, basic("admin", PASSWORD)).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void without_credentials_the_answer_is_401_in_chinese_and_no_redirect() {
        ResponseEntity<Map<String, Object>> answer = calls.get("/api/who");
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody()).containsEntry("title", "需要登录").containsKey("detail");
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
    }

    @Test
    void wrong_unknown_and_malformed_credentials_are_401() {
        for (String credentials : List.of(basic(user, "wrong"), basic("nobody", PASSWORD), basic("a\0b", PASSWORD),
                "Basic !!!", "Basic", "Bearer", "Bearer x")) {
            assertThat(calls.get("/api/who", AUTHORIZATION, credentials).getStatusCode().value()).as(credentials)
                    .isEqualTo(401);
        }
    }

    @Test
    void concurrent_and_repeated_calls_cost_one_hash() throws Exception {
        Callable<Integer> call = () -> calls.get("/api/who", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode()
                .value();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> call).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(encoder.comparisons).hasValue(1);
    }

    @Test
    void an_unknown_user_costs_a_hash_too() {
        calls.get("/api/who", AUTHORIZATION, basic("nobody-" + user, "wrong"));
        assertThat(encoder.comparisons).hasValue(1);
    }

    @Test
    void after_ten_failures_even_the_right_password_has_to_wait_and_unknown_users_are_treated_alike() {
        for (String name : List.of(user, "nobody-" + user)) {
            encoder.comparisons.set(0);
            for (int i = 0; i < 12; i++) {
                calls.get("/api/who", AUTHORIZATION, basic(name, "wrong" + i));
            }
            assertThat(encoder.comparisons).as(name).hasValue(10);
        }
        ResponseEntity<Map<String, Object>> locked = calls.get("/api/who", AUTHORIZATION, basic(user, PASSWORD));
        assertThat(locked.getStatusCode().value()).isEqualTo(401);
        assertThat(String.valueOf(locked.getBody().get("detail"))).contains("登录失败次数过多");
        clock.advance(Duration.ofSeconds(31));
        assertThat(calls.get("/api/who", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void scope_is_the_organ_with_its_subtree() {
        String credentials = basic(user, PASSWORD);
        assertThat(calls.get("/api/who?organ=653200", AUTHORIZATION, credentials).getStatusCode().value())
                .isEqualTo(200);
        ResponseEntity<Map<String, Object>> elsewhere = calls.get("/api/who?organ=110000", AUTHORIZATION, credentials);
        assertThat(elsewhere.getStatusCode().value()).isEqualTo(403);
        assertThat(elsewhere.getBody()).containsEntry("detail", "该行政机关不在账号的管辖范围内");
    }

    @Test
    void a_missing_role_is_403_in_chinese() {
        ResponseEntity<Map<String, Object>> answer = calls.get("/api/registrars-only", AUTHORIZATION,
                basic(user, PASSWORD));
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(String.valueOf(answer.getBody().get("detail"))).contains("登记员");
        assertThat(calls.get("/actuator/prometheus", AUTHORIZATION, basic(user, PASSWORD)).getBody())
                .containsEntry("status", 403);
    }

    @Test
    void a_token_is_valid_for_twelve_hours_and_stored_as_a_hash_only() {
        String token = token();
        assertThat(calls.get("/api/who", AUTHORIZATION, "Bearer " + token).getBody()).containsEntry("username", user);
        assertThat(jdbc.sql("select encode(hash, 'hex') from access_token where username = ?").param(user)
                .query(String.class).single()).hasSize(64).isNotEqualTo(token);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(calls.get("/api/who", AUTHORIZATION, "bearer " + token).getStatusCode().value()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(calls.get("/api/who", AUTHORIZATION, "Bearer " + token).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void a_revoked_token_ends_at_once() {
        String token = "Bearer " + token();
        assertThat(calls.send(HttpMethod.DELETE, "/api/tokens/current", "", AUTHORIZATION, token).getStatusCode()
                .value()).isEqualTo(204);
        assertThat(calls.get("/api/who", AUTHORIZATION, token).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void a_token_is_also_issued_for_basic_credentials_but_not_for_a_token_or_nothing() {
        assertThat(calls.post("/api/tokens", "", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode().value())
                .isEqualTo(201);
        assertThat(calls.post("/api/tokens", "", AUTHORIZATION, "Bearer " + token()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(calls.post("/api/tokens", "").getStatusCode().value()).isEqualTo(401);
        assertThat(calls.post("/api/tokens", "{\"username\":\"admin\"}").getBody()).containsEntry("field", "password");
    }

    @Test
    void a_changed_password_ends_old_password_and_tokens_at_once() {
        String token = "Bearer " + token();
        String path = "/api/accounts/" + user + "/password";
        assertThat(calls.send(HttpMethod.PUT, path, "{\"currentPassword\":\"wrong\",\"password\":\"another-one-42\"}",
                AUTHORIZATION, basic(user, PASSWORD)).getBody()).containsEntry("field", "currentPassword");
        assertThat(calls.send(HttpMethod.PUT, path,
                "{\"currentPassword\":\"" + PASSWORD + "\",\"password\":\"another-one-42\"}", AUTHORIZATION,
                basic(user, PASSWORD)).getStatusCode().value()).isEqualTo(204);
        assertThat(calls.get("/api/who", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode().value()).isEqualTo(401);
        assertThat(calls.get("/api/who", AUTHORIZATION, token).getStatusCode().value()).isEqualTo(401);
        assertThat(calls.get("/api/who", AUTHORIZATION, basic(user, "another-one-42")).getStatusCode().value())
                .isEqualTo(200);
        assertThat(accounts.find(user).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void an_administrator_makes_lists_and_disables_accounts_of_the_own_scope_only() {
        String admin = "admin-" + user;
        accounts.add(new Account(admin, "管理员", "6532", Set.of(Role.ADMINISTRATOR), encoder.encode(PASSWORD), false,
                false));
        String credentials = basic(admin, PASSWORD);
        String account = """
                {"username":"new-%s","displayName":"新人","organ":"%s","roles":["registrar"],"password":"initial-pass"}""";
        assertThat(calls.post("/api/accounts", account.formatted(user, "110000"), AUTHORIZATION, credentials)
                .getStatusCode().value()).isEqualTo(403);
        assertThat(calls.post("/api/accounts", account.formatted(user, "653201"), AUTHORIZATION, credentials)
                .getStatusCode().value()).isEqualTo(201);
        assertThat(calls.post("/api/accounts", account.formatted(user, "653201"), AUTHORIZATION, credentials)
                .getStatusCode().value()).isEqualTo(409);
        ResponseEntity<Map<String, Object>> nowhere = calls.post("/api/accounts",
                account.formatted("x" + user, "unknown"), AUTHORIZATION, basic("admin", PASSWORD));
        assertThat(nowhere.getStatusCode().value()).isEqualTo(422);
        assertThat(nowhere.getBody()).containsEntry("field", "organ").containsEntry("rule", "OrganIsKnown");
        assertThat(calls.post("/api/accounts", account.formatted("long-" + user, "6".repeat(40)), AUTHORIZATION,
                basic("admin", PASSWORD)).getStatusCode().value()).isEqualTo(201);
        assertThat(accounts.find("new-" + user).orElseThrow().mustChangePassword()).isTrue();
        assertThat(calls.get("/api/who", AUTHORIZATION, basic("new-" + user, "initial-pass")).getStatusCode().value())
                .isEqualTo(403);
        assertThat(calls.send(HttpMethod.DELETE, "/api/accounts/new-" + user, "", AUTHORIZATION, credentials)
                .getStatusCode().value()).isEqualTo(204);
        assertThat(calls.get("/api/who", AUTHORIZATION, basic("new-" + user, "initial-pass")).getStatusCode().value())
                .isEqualTo(401);
        assertThat(calls.send(HttpMethod.DELETE, "/api/accounts/admin", "", AUTHORIZATION, credentials)
                .getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void the_other_side_asks_whose_credentials_these_are_with_the_internal_token_only() {
        String password = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD);
        String[] internal = {"X-Internal-Token", FreshDatabase.TOKEN};
        Map<String, Object> expected = new HashMap<>(Map.of("username", user, "displayName", "经办人甲", "organ", "6532",
                "roles", List.of("handler"), "subtree", true, "mustChangePassword", true));
        assertThat(calls.post("/internal/authentication", password, internal).getBody()).isEqualTo(expected);
        assertThat(calls.post("/internal/authentication", "{\"token\":\"" + token() + "\"}", internal).getBody())
                .isEqualTo(expected);
        assertThat(calls.post("/internal/authentication", "{\"token\":\"x\"}", internal).getBody())
                .containsEntry("status", 401);
        assertThat(calls.post("/internal/authentication", "{}", internal).getBody()).containsEntry("status", 400);
        assertThat(calls.post("/internal/authentication", password, AUTHORIZATION, basic("admin", PASSWORD))
                .getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void a_session_of_the_pages_ends_when_it_is_idle_after_twelve_hours_and_on_demand() {
        String[] internal = {"X-Internal-Token", FreshDatabase.TOKEN};
        String credentials = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD);
        assertThat(calls.post("/internal/sessions", credentials).getStatusCode().value()).isEqualTo(401);
        assertThat(calls.post("/internal/sessions", credentials.replace(PASSWORD, "wrong"), internal).getBody())
                .containsEntry("status", 401);
        String idle = session(credentials);
        String used = session(credentials);
        for (int i = 0; i < 28; i++) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(isSession(used)).as("%d", i).isTrue();
            if (i == 0) {
                clock.advance(Duration.ofMinutes(10));
                assertThat(isSession(idle)).isFalse();
                assertThat(isSession(used)).isTrue();
            }
        }
        clock.advance(Duration.ofMinutes(15));
        assertThat(isSession(used)).as("twelve hours are over").isFalse();

        String ended = session(credentials);
        assertThat(calls.send(HttpMethod.DELETE, "/internal/sessions/current", "", "X-Internal-Token",
                FreshDatabase.TOKEN, AUTHORIZATION, "Bearer " + ended).getStatusCode().value()).isEqualTo(204);
        assertThat(isSession(ended)).isFalse();
    }

    @Test
    void a_session_of_the_pages_is_no_token_for_commands() {
        String session = session("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD));
        assertThat(isSession(session)).isTrue();
        assertThat(calls.get("/api/accounts", AUTHORIZATION, "Bearer " + session).getStatusCode().value())
                .isEqualTo(401);
        assertThat(calls.get("/api/accounts", AUTHORIZATION, "Bearer " + token()).getStatusCode().value())
                .isNotEqualTo(401);
    }

    /** Another instance changed it: here the old one still counts for calls, but no token comes of it. */
    @Test
    void an_old_password_that_is_still_remembered_opens_no_token() {
        assertThat(calls.get("/api/accounts", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode().value())
                .isNotEqualTo(401);
        accounts.changePassword(user, encoder.encode("another-password-now"), false);
        assertThat(calls.post("/api/tokens", "", AUTHORIZATION, basic(user, PASSWORD)).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void a_session_of_the_pages_ends_with_its_account() {
        String session = session("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD));
        assertThat(isSession(session)).isTrue();
        accounts.disable(user);
        assertThat(isSession(session)).isFalse();
    }

    private String session(String credentials) {
        return String.valueOf(calls.post("/internal/sessions", credentials, "X-Internal-Token", FreshDatabase.TOKEN)
                .getBody().get("token"));
    }

    private boolean isSession(String token) {
        return calls.post("/internal/authentication", "{\"token\":\"" + token + "\"}", "X-Internal-Token",
                FreshDatabase.TOKEN).getStatusCode().is2xxSuccessful();
    }

    @Test
    void health_needs_no_login() {
        assertThat(calls.get("/actuator/health/liveness").getStatusCode().value()).isEqualTo(200);
        assertThat(calls.get("/actuator/prometheus").getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void metrics_are_for_administrators_of_the_whole_tree() {
        String part = "part-" + user;
        accounts.add(new Account(part, "管理员", "6532", Set.of(Role.ADMINISTRATOR), encoder.encode(PASSWORD), false,
                false));
        String auditor = "auditor-" + user;
        accounts.add(new Account(auditor, "审计员", null, Set.of(Role.AUDITOR), encoder.encode(PASSWORD), false, false));
        for (String name : List.of(part, auditor)) {
            assertThat(calls.get("/actuator/metrics", AUTHORIZATION, basic(name, PASSWORD)).getStatusCode().value())
                    .as(name).isEqualTo(403);
        }
        assertThat(calls.get("/actuator/metrics", AUTHORIZATION, basic("admin", PASSWORD)).getStatusCode().value())
                .isEqualTo(200);
    }

    private String token() {
        return String.valueOf(calls.post("/api/tokens",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, PASSWORD)).getBody().get("token"));
    }
}
