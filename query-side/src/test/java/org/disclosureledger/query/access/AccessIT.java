package org.disclosureledger.query.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.query.QuerySide;
import org.disclosureledger.query.testing.FakeCommandSide;
import org.disclosureledger.testservers.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = {QuerySide.class,
        AccessIT.Anything.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=query-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "logging.level.org.apache.kafka=OFF"})
class AccessIT {

    private static final String PASSWORD = "密码-of-the-tests";
    private static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final String DATABASE = TestServers.postgres().freshDatabase();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String base;

    /** Knows the users root and hetian, the token good, sessions, and counts how often it is asked. */
    private static final class CommandSide {

        private final AtomicInteger asked = new AtomicInteger();
        private final HttpServer server;
        private final Map<String, String> sessions = new ConcurrentHashMap<>();
        private volatile boolean away;

        CommandSide() {
            try {
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/internal/authentication", this::answer);
            server.createContext("/internal/sessions", this::session);
            server.start();
        }

        private void session(HttpExchange call) throws IOException {
            try (call) {
                if (away) {
                    call.sendResponseHeaders(503, -1);
                } else if ("DELETE".equals(call.getRequestMethod())) {
                    sessions.remove(call.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length()));
                    call.sendResponseHeaders(204, -1);
                } else {
                    Map<?, ?> question = JsonMapper.shared().readValue(call.getRequestBody(), Map.class);
                    String token = "session-" + UUID.randomUUID();
                    if (PASSWORD.equals(question.get("password")) && !"nobody".equals(question.get("username"))) {
                        sessions.put(token, String.valueOf(question.get("username")));
                        send(call, 201, "application/json",
                                "{\"token\":\"%s\",\"expiresAt\":\"2024-01-01T00:00:00Z\"}".formatted(token));
                    } else {
                        send(call, 401, "application/problem+json", "{\"detail\":\"用户名或密码不正确\"}");
                    }
                }
            }
        }

        private void answer(HttpExchange call) throws IOException {
            try (call) {
                asked.incrementAndGet();
                Map<?, ?> question = JsonMapper.shared().readValue(call.getRequestBody(), Map.class);
                if (!FakeCommandSide.TOKEN.equals(call.getRequestHeaders().getFirst("X-Internal-Token"))) {
                    call.sendResponseHeaders(401, -1);
                } else if (away) {
                    call.sendResponseHeaders(503, -1);
                } else if ("good".equals(question.get("token"))
                        || (question.get("token") != null && sessions.containsKey(question.get("token")))
                        || (PASSWORD.equals(question.get("password")) && !"nobody".equals(question.get("username")))) {
                    Object user = question.get("token") == null
                            ? question.get("username")
                            : sessions.getOrDefault(question.get("token"), "root");
                    boolean root = !"hetian".equals(user) && !"prefecture".equals(user);
                    boolean administrator = !"hetian".equals(user);
                    send(call, 200, "application/json", """
                            {"username":"%s","displayName":"甲","organ":%s,"roles":[%s],"subtree":true,
                             "mustChangePassword":false,"surplus":1}"""
                            .formatted(root ? "root" : "hetian", root ? "null" : "\"653200\"",
                                    administrator ? "\"administrator\"" : "\"handler\""));
                } else {
                    send(call, 401, "application/problem+json",
                            "{\"title\":\"需要登录\",\"status\":401,\"detail\":\"登录失败次数过多，请 30 秒后再试\"}");
                }
            }
        }

        private static void send(HttpExchange call, int status, String type, String text) throws IOException {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", type);
            call.sendResponseHeaders(status, body.length);
            call.getResponseBody().write(body);
        }
    }

    @RestController
    static class Anything {

        @GetMapping("/api/test/who")
        Map<String, String> who(Caller caller, @RequestParam(defaultValue = "653200") String organ) {
            caller.requireOrgan(organ);
            return Map.of("username", caller.username());
        }

        @PostMapping("/api/test/act")
        Map<String, String> act(Caller caller) {
            return Map.of("username", caller.username());
        }

        @GetMapping("/test/page")
        String page(Caller caller) {
            return "page of " + caller.displayName();
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DATABASE);
        registry.add("spring.datasource.username", TestServers.postgres()::username);
        registry.add("spring.datasource.password", TestServers.postgres()::password);
        registry.add("disclosure.command-url",
                () -> "http://127.0.0.1:" + COMMAND_SIDE.server.getAddress().getPort());
        registry.add("disclosure.internal-token", () -> FakeCommandSide.TOKEN);
        registry.add("disclosure.master-key", () -> FakeCommandSide.MASTER_KEY);
    }

    @BeforeEach
    void reset(@LocalServerPort int port) {
        base = "http://127.0.0.1:" + port;
        COMMAND_SIDE.away = false;
        COMMAND_SIDE.asked.set(0);
    }

    @AfterAll
    static void stop() {
        COMMAND_SIDE.server.stop(0);
    }

    @Test
    void the_api_answers_401_without_credentials_and_never_redirects() {
        for (String method : List.of("GET", "POST")) {
            HttpResponse<String> answer = call(method, "/api/requests/search");
            assertThat(answer.statusCode()).as(method).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).contains("请先登录");
        }
        assertThat(call("GET", "/api/test/who", "Sec-Fetch-Site", "same-origin").headers()
                .allValues("WWW-Authenticate")).containsExactly("Bearer");
    }

    @Test
    void basic_credentials_and_tokens_are_asked_for_once_a_minute() {
        for (int i = 0; i < 5; i++) {
            assertThat(call("GET", "/api/test/who", "Authorization", basic("basic-user", PASSWORD)).statusCode())
                    .isEqualTo(200);
            assertThat(call("POST", "/api/test/act", "Authorization", "Bearer good").statusCode()).isEqualTo(200);
        }
        assertThat(COMMAND_SIDE.asked).hasValue(2);
    }

    @Test
    void a_refusal_tells_why_and_is_not_remembered() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = call("GET", "/api/test/who", "Authorization", basic("nobody", PASSWORD));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("登录失败次数过多");
        }
        assertThat(COMMAND_SIDE.asked).hasValue(2);
        assertThat(call("GET", "/api/test/who", "Authorization", "Basic !!!").statusCode()).isEqualTo(401);
        assertThat(call("GET", "/api/test/who", "Authorization", "Bearer bad").statusCode()).isEqualTo(401);
    }

    @Test
    void when_the_command_side_is_away_remembered_credentials_still_count_and_others_get_503() {
        assertThat(call("GET", "/api/test/who", "Authorization", basic("known", PASSWORD)).statusCode())
                .isEqualTo(200);
        COMMAND_SIDE.away = true;
        assertThat(call("GET", "/api/test/who", "Authorization", basic("known", PASSWORD)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = call("GET", "/api/test/who", "Authorization", basic("other", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("办理端暂时无法访问");
    }

    @Test
    void scope_and_roles_are_those_of_the_account() {
        String hetian = basic("hetian", PASSWORD);
        assertThat(call("GET", "/api/test/who", "Authorization", hetian).statusCode()).isEqualTo(200);
        HttpResponse<String> elsewhere = call("GET", "/api/test/who?organ=110000", "Authorization", hetian);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.body()).contains("不在账号的管辖范围内");
        assertThat(call("POST", "/api/projections/rebuild", "Authorization", hetian).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/actuator/prometheus", "Authorization", hetian).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/actuator/prometheus", "Authorization", basic("root", PASSWORD)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_of_one_organ_does_not_steer_the_system() {
        String prefecture = basic("prefecture", PASSWORD);
        assertThat(call("POST", "/api/projections/rebuild", "Authorization", prefecture).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/actuator/prometheus", "Authorization", prefecture).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/actuator/health").statusCode()).isNotEqualTo(403);
    }

    @Test
    void what_the_container_refuses_is_a_problem_too() {
        HttpResponse<String> refused = call("GET", "/api/requests/a%2fb");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("%2f", "地址");
    }

    @Test
    void codes_are_described_as_they_are_sent() {
        assertThat(call("GET", "/v3/api-docs").body()).contains("\"naturalPerson\"", "\"3.6.3\"")
                .doesNotContain("NATURAL_PERSON").contains("#/components/schemas/AppealClocksView\"");
    }

    @Test
    void health_and_the_description_of_the_api_need_no_login() {
        assertThat(call("GET", "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_sends_to_the_login_form_and_back() {
        HttpResponse<String> redirected = call("GET", "/test/page");
        assertThat(redirected.statusCode()).isEqualTo(302);
        assertThat(redirected.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> form = call("GET", "/login");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("用户名", "密码", "lang=\"zh-CN\"").doesNotContain("http://", "https://");
        assertThat(form.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
        assertThat(call("GET", "/assets/login.css").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = signIn("nobody", csrf(form));
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?refused");
        assertThat(call("GET", "/login?refused").body()).contains("用户名或密码不正确");

        HttpResponse<String> signedIn = signIn("hetian", csrf(form));
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains("/test/page");
        assertThat(call("GET", "/test/page").body()).isEqualTo("page of 甲");
        assertThat(call("GET", "/api/test/who").body()).contains("hetian");
    }

    @Test
    void a_form_stays_valid_while_other_pages_and_their_style_sheets_are_fetched() {
        String sent = csrf(call("GET", "/login"));
        String before = cookie("disclosure-csrf");
        signIn("hetian", sent);
        String form = csrf(call("GET", "/login"));
        assertThat(cookie("disclosure-csrf")).isNotEqualTo(before);
        call("GET", "/assets/login.css");
        call("GET", "/test/page");
        call("GET", "/api/test/who");
        assertThat(post("/logout", "_csrf=" + form).headers().firstValue("Location").orElseThrow())
                .endsWith("/login?signedOut");
    }

    @Test
    void no_session_is_kept_so_every_instance_knows_who_is_signed_in_and_who_no_longer_is() {
        String first = base;
        signIn("hetian", csrf(call("GET", "/login")));
        try (ConfigurableApplicationContext another = new SpringApplicationBuilder(QuerySide.class, Anything.class)
                .properties("spring.config.name=query-side").run(sameSettings())) {
            base = "http://127.0.0.1:" + another.getEnvironment().getProperty("local.server.port");
            assertThat(call("GET", "/test/page").body()).isEqualTo("page of 甲");
            assertThat(call("GET", "/api/test/who").body()).contains("hetian");
            // The form came from one, what it sends goes to the other.
            String csrf = csrf(call("GET", "/login"));
            String token = cookie("disclosure-session");
            base = first;
            assertThat(post("/logout", "_csrf=" + csrf).headers().firstValue("Location").orElseThrow())
                    .endsWith("/login?signedOut");
            assertThat(COMMAND_SIDE.sessions).doesNotContainKey(token);
            assertThat(call("GET", "/test/page").statusCode()).isEqualTo(302);
            base = "http://127.0.0.1:" + another.getEnvironment().getProperty("local.server.port");
            assertThat(call("GET", "/test/page").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_cookie_that_counts_no_longer_leads_to_the_form_and_one_that_cannot_be_checked_to_a_503() {
        COMMAND_SIDE.sessions.put("old", "hetian");
        COMMAND_SIDE.sessions.put("other", "hetian");
        assertThat(page("old").statusCode()).isEqualTo(200);
        COMMAND_SIDE.sessions.clear();
        assertThat(page("old").statusCode()).as("remembered for a minute").isEqualTo(200);
        HttpResponse<String> ended = page("other");
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(ended.headers().allValues("Set-Cookie")).anySatisfy(
                cookie -> assertThat(cookie).startsWith("disclosure-session=;").contains("Max-Age=0"));
        assertThat(call("GET", "/login", "Cookie", "disclosure-session=other").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/api/test/who", "Cookie", "disclosure-session=other").statusCode()).isEqualTo(401);
        COMMAND_SIDE.away = true;
        assertThat(page("unknown").statusCode()).isEqualTo(503);
        assertThat(page("unknown").body()).contains("办理端暂时无法访问");
        assertThat(call("GET", "/login", "Cookie", "disclosure-session=unknown").statusCode()).isEqualTo(200);
    }

    @Test
    void cookies_are_out_of_reach_for_scripts_and_other_sites() {
        HttpResponse<String> form = call("GET", "/login");
        HttpResponse<String> signedIn = signIn("hetian", csrf(form));
        List<String> cookies = new ArrayList<>(form.headers().allValues("Set-Cookie"));
        cookies.addAll(signedIn.headers().allValues("Set-Cookie"));
        cookies.removeIf(c -> c.startsWith("REDIRECT_URI=;"));
        assertThat(cookies).anyMatch(c -> c.startsWith("disclosure-session="))
                .anyMatch(c -> c.startsWith("disclosure-csrf="))
                .allSatisfy(c -> assertThat(c).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure"))
                .noneMatch(c -> c.startsWith("JSESSIONID"));
    }

    @Test
    void the_page_that_is_shown_after_the_form_is_one_of_ours_even_when_another_was_planted() {
        String csrf = csrf(call("GET", "/login"));
        assertThat(shownAfterTheForm("/test/page", csrf)).isEqualTo(base + "/test/page");
        for (String planted : List.of("https://elsewhere.example/test/page", "//elsewhere.example/test/page",
                "/\t/elsewhere.example/x",
                "https://elsewhere.example//elsewhere.example/x?y=1")) {
            assertThat(shownAfterTheForm(planted, csrf)).as(planted).startsWith(base + "/")
                    .doesNotStartWith(base + "//");
        }
    }

    private String shownAfterTheForm(String wanted, String csrf) {
        String cookie = Base64.getEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "REDIRECT_URI=" + cookie + "; disclosure-csrf=" + cookie("disclosure-csrf"))
                .POST(HttpRequest.BodyPublishers.ofString("username=hetian&password="
                        + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + csrf))
                .build(), HttpClient.newHttpClient()).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> page(String session) {
        return call("GET", "/test/page", "Cookie", "disclosure-session=" + session);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).findFirst()
                .orElseThrow().getValue();
    }

    private String[] sameSettings() {
        return Stream.of("server.port=0", "logging.level.root=WARN", "disclosure.kafka.bootstrap-servers=localhost:1",
                "logging.level.org.apache.kafka=OFF", "spring.datasource.url=" + DATABASE,
                "spring.datasource.username=" + TestServers.postgres().username(),
                "spring.datasource.password=" + TestServers.postgres().password(),
                "disclosure.command-url=http://127.0.0.1:" + COMMAND_SIDE.server.getAddress().getPort(),
                "disclosure.internal-token=" + FakeCommandSide.TOKEN, "disclosure.master-key="
                        + FakeCommandSide.MASTER_KEY)
                .map("--"::concat).toArray(String[]::new);
    }

    @Test
    void by_its_session_alone_nobody_changes_anything_without_the_token_of_the_page() {
        signIn("hetian", csrf(call("GET", "/login")));
        HttpResponse<String> forged = call("POST", "/api/test/act");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("页面已过期");
        assertThat(signIn("hetian", "").statusCode()).isEqualTo(403);
    }

    @Test
    void the_form_says_so_when_the_command_side_is_away() {
        String csrf = csrf(call("GET", "/login"));
        COMMAND_SIDE.away = true;
        assertThat(signIn("somebody", csrf).headers().firstValue("Location").orElseThrow())
                .endsWith("/login?unavailable");
        assertThat(call("GET", "/login?unavailable").body()).contains("办理端暂时无法访问");
    }

    private HttpResponse<String> signIn(String username, String csrf) {
        return post("/login", "username=" + username + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + csrf);
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), client);
    }

    private HttpResponse<String> call(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).method(method,
                HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build(), client);
    }

    private static HttpResponse<String> send(HttpRequest request, HttpClient by) {
        try {
            return by.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String csrf(HttpResponse<String> form) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
