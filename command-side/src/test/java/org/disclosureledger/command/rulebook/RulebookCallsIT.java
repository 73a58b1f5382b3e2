package org.disclosureledger.command.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.command.testing.WebSide;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

/** Today is 2024-09-10. */
@SpringBootTest(classes = {CommandSide.class,
        WebSide.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class RulebookCallsIT {

    private static final String ADMIN = basic("admin", PASSWORD);
    /** The days of 2027 that are off by law. */
    private static final List<NamedDay> CORE_DAYS = Stream.of("2027-01-01 元旦", "2027-02-05 春节", "2027-02-06 春节",
            "2027-02-07 春节", "2027-02-08 春节", "2027-04-05 清明节", "2027-05-01 劳动节", "2027-05-02 劳动节",
            "2027-06-09 端午节", "2027-09-15 中秋节", "2027-10-01 国庆节", "2027-10-02 国庆节", "2027-10-03 国庆节")
            .map(day -> day.split(" ", 2))
            .map(day -> new NamedDay(LocalDate.parse(day[0]), false, day[1])).toList();
    private static final String DAYS = CORE_DAYS.stream()
            .map(day -> "{\"date\":\"%s\",\"working\":false,\"holiday\":\"%s\"},".formatted(day.date(), day.holiday()))
            .collect(Collectors.joining("", "[", "{\"date\":\"2027-01-03\",\"working\":true,\"holiday\":\"元旦\"}]"));
    private static final String CSV = CORE_DAYS.stream().map(day -> "%s,off,%s\n".formatted(day.date(), day.holiday()))
            .collect(Collectors.joining("", "date,kind,name\n", ""));

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Accounts accounts;
    @Autowired
    private WebSide.CountingEncoder encoder;
    @Autowired
    private EventAppender appender;
    @Autowired
    private OrganRules rules;

    private final String number = "试〔2024〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
    private Calls calls;
    private int port;

    @BeforeEach
    void calls(@LocalServerPort int serverPort) {
        port = serverPort;
        calls = new Calls(serverPort);
    }

    @Test
    void a_notice_is_entered_then_activated_and_known_to_the_next_act() {
        ResponseEntity<Map<String, Object>> entered = enter(DAYS);
        assertStatus(entered, 201);
        assertThat(entered.getBody()).containsEntry("state", "ENTERED");
        String path = String.valueOf(entered.getHeaders().getLocation());
        assertThat(path).isEqualTo("/api/calendar-notices/" + entered.getBody().get("noticeId"));
        assertThat(actorOfLast()).isEqualTo("admin");
        assertThat(noticeOf("2027-01-03")).isNotEqualTo(number);

        ResponseEntity<Map<String, Object>> active = post(path + "/activation", "");
        assertStatus(active, 200);
        assertThat(active.getBody()).containsEntry("state", "ACTIVE");
        assertThat(noticeOf("2027-01-03")).isEqualTo(number);

        ResponseEntity<Map<String, Object>> again = post(path + "/activation", "");
        assertStatus(again, 422);
        assertThat(again.getBody()).containsEntry("rule", "NoticeIsUnsettled").containsEntry("field", "noticeId")
                .containsEntry("basis", "policy:calendar-notice-settled-once");
    }

    /** As when another instance wrote them. */
    @Test
    void what_another_instance_activated_counts_at_once() {
        rules.of("nobody");
        long next = version() + 1;
        UUID id = RulebookEvent.noticeAt(next);
        NamedDay day = new NamedDay(LocalDate.of(2024, 12, 2), false, "特别假日");
        appender.append(List.of(
                new NewEvent(new CalendarNoticeEntered(id, CalendarArea.NATIONAL, number, LocalDate.of(2024, 9, 1),
                        2024, "", List.of(day)), next, Samples.METADATA),
                new NewEvent(new CalendarNoticeActivated(id, LocalDate.of(2024, 9, 10)), next + 1, Samples.METADATA)));
        assertThat(rules.of("nobody").calendar().day(day.date()).notice()).isEqualTo(number);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        long before = version();
        ResponseEntity<Map<String, Object>> contradictory = enter(
                """
                        [{"date":"2027-01-02","working":false,"holiday":"元旦"},{"date":"2027-01-02","working":true,"holiday":"元旦"}]""");
        assertStatus(contradictory, 422);
        assertThat(contradictory.getBody()).containsEntry("rule", "EachDayIsRuledOnce").containsEntry("field", "days")
                .containsEntry("basis", "policy:calendar-notice-each-day-once");
        assertThat(String.valueOf(contradictory.getBody().get("detail"))).contains("2027-01-02").contains("矛盾");
        assertStatus(enter("[]"), 422);
        ResponseEntity<Map<String, Object>> thin = post("/api/calendar-notices",
                body(2029, "[{\"date\":\"2029-01-01\",\"working\":false,\"holiday\":\"元旦\"}]"));
        assertStatus(thin, 422);
        assertThat(thin.getBody()).containsEntry("rule", "CoreDaysAreOff").containsEntry("field", "days")
                .containsEntry("basis", "《全国年节及纪念日放假办法》第二条");
        assertThat(String.valueOf(thin.getBody().get("detail"))).contains("2029-10-01 国庆节").doesNotContain("元旦");
        assertStatus(enter("[null]"), 400);
        assertStatus(enter("[{\"date\":\"2027-02-30\",\"working\":false,\"holiday\":\"元旦\"}]"), 400);
        assertStatus(enter("[{\"date\":\"2027-01-01\",\"working\":\"no\",\"holiday\":\"元旦\"}]"), 400);
        assertStatus(post("/api/calendar-notices",
                body(2023, "[{\"date\":\"2023-12-29\",\"working\":false,\"holiday\":\"元旦\"}]")), 422);
        assertStatus(post("/api/calendar-notices/" + UUID.randomUUID() + "/activation", ""), 422);
        assertStatus(post("/api/calendar-notices/" + UUID.randomUUID() + "/discard", "{\"reason\":\"录错\"}"), 422);
        assertStatus(post("/api/calendar-notices/none/activation", ""), 400);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_discarded_notice_makes_room_for_the_right_one() {
        String path = String.valueOf(enter(DAYS).getHeaders().getLocation());
        assertStatus(enter(DAYS), 422);
        assertStatus(post(path + "/discard", "{\"reason\":\"日期录错\"}"), 200);
        assertStatus(post(path + "/activation", ""), 422);
        ResponseEntity<Map<String, Object>> right = enter(DAYS);
        assertStatus(right, 201);
        assertThat(String.valueOf(right.getHeaders().getLocation())).isNotEqualTo(path);
    }

    @Test
    void a_repeated_entry_gets_its_first_answer() {
        ResponseEntity<Map<String, Object>> first = enter(DAYS, "Idempotency-Key", number.substring(7, 15));
        ResponseEntity<Map<String, Object>> second = enter(DAYS, "Idempotency-Key", number.substring(7, 15));
        assertStatus(first, 201);
        assertStatus(second, 201);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertStatus(file("a.csv", CSV, "Idempotency-Key",
                number.substring(7, 15)), 422);
    }

    @Test
    void whoever_saw_another_rulebook_does_not_activate() {
        String path = String.valueOf(enter(DAYS).getHeaders().getLocation());
        long seen = version();
        assertStatus(post("/api/policy-settings/supplement-limit/changes",
                change((int) (seen % 40) + 20, "2027-0%d-01".formatted(1 + seen % 9))), 200);
        ResponseEntity<Map<String, Object>> stale = post(path + "/activation", "{\"expectedVersion\":" + seen + "}");
        assertStatus(stale, 409);
        assertThat(String.valueOf(stale.getBody().get("since"))).contains("规则设置“申请人补正的期限");
        assertStatus(post(path + "/activation", "{\"expectedVersion\":" + version() + "}"), 200);
    }

    @Test
    void a_file_of_days_is_a_notice_too() {
        assertStatus(file("2027.csv", CSV + "2027-05-08,work,劳动节\n"), 201);
        assertThat(jdbc.sql(
                "select payload ->> 'days' from event where type = 'rulebook' order by sequencenumber desc limit 1")
                .query(String.class).single()).contains("2027-05-08").contains("劳动节");
        ResponseEntity<Map<String, Object>> same = file("2027.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                SUMMARY:劳动节（休）
                DTSTART;VALUE=DATE:20270501
                DTEND;VALUE=DATE:20270506
                END:VEVENT
                END:VCALENDAR
                """);
        assertStatus(same, 422);
        assertThat(same.getBody()).containsEntry("field", "number");
    }

    @Test
    void a_bad_file_is_refused_with_its_place() {
        long before = version();
        ResponseEntity<Map<String, Object>> twice = file("2027.csv",
                "date,kind,name\n2027-05-01,off,劳动节\n2027-05-01,off,劳动节\n");
        assertStatus(twice, 422);
        assertThat(String.valueOf(twice.getBody().get("detail"))).contains("2027-05-01").contains("重复");
        ResponseEntity<Map<String, Object>> unread = file("2027.csv", "date,kind,name\n2027-05-01,rest,劳动节\n");
        assertStatus(unread, 400);
        assertThat(unread.getBody()).containsEntry("field", "file");
        assertThat(String.valueOf(unread.getBody().get("detail"))).contains("第 2 行");
        ResponseEntity<Map<String, Object>> picture = file("2027.png", "PNG");
        assertStatus(picture, 400);
        assertThat(String.valueOf(picture.getBody().get("detail"))).contains(".csv", ".ics").doesNotContain("xlsx");
        assertStatus(file("2027.csv", ""), 400);
        assertStatus(file("2027.csv", "date,kind,name\n2027-05-01,off,劳\0动节\n"), 400);
        assertStatus(form("试\0号", "2027.csv", "date,kind,name\n2027-05-01,off,劳动节\n"), 400);
        assertStatus(file("2027.csv", "x".repeat(10 * 1024 * 1024)), 413);
        assertStatus(file("2027.ics", "x".repeat(25 * 1024 * 1024)), 413);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void what_the_law_prints_stays_as_it_is() {
        ResponseEntity<Map<String, Object>> law = post("/api/policy-settings/reply-limit/changes",
                change(30, "2027-01-01"));
        assertStatus(law, 422);
        assertThat(law.getBody()).containsEntry("rule", "LawStaysAsItIs").containsEntry("basis", "条例第三十三条第二款");
        assertStatus(post("/api/policy-settings/no-such/changes", change(3, "2027-01-01")), 422);
        assertStatus(post("/api/policy-settings/payment-limit/changes", change(0, "2027-01-01")), 422);
        assertStatus(post("/api/policy-settings/payment-limit/changes", "{\"value\":\"10\"}"), 400);
    }

    @Test
    void only_an_administrator_of_the_root_may() {
        String organ = "o" + number.substring(7, 15);
        assertStatus(post("/api/organs", "{\"code\":\"" + organ + "\",\"name\":\"某局\"}"), 201);
        accounts.add(new Account("local-" + organ, "某局管理员", organ, Set.of(Role.ADMINISTRATOR),
                encoder.encode(PASSWORD), false, false));
        accounts.add(new Account("head-" + organ, "负责人", null, Set.of(Role.HEAD), encoder.encode(PASSWORD), false,
                false));
        for (String user : List.of("local-" + organ, "head-" + organ)) {
            String[] credentials = {"Authorization", basic(user, PASSWORD)};
            assertStatus(calls.post("/api/calendar-notices", body(2027, DAYS), credentials), 403);
            assertStatus(calls.post("/api/calendar-notices/" + UUID.randomUUID() + "/activation", "", credentials),
                    403);
            assertStatus(calls.post("/api/policy-settings/payment-limit/changes", change(10, "2027-01-01"),
                    credentials), 403);
        }
    }

    private static String change(int value, String from) {
        return "{\"value\":%d,\"from\":\"%s\",\"reason\":\"试行\",\"source\":\"会议纪要\"}".formatted(value, from);
    }

    private ResponseEntity<Map<String, Object>> enter(String days, String... headers) {
        return post("/api/calendar-notices", body(2027, days), headers);
    }

    private String body(int year, String days) {
        return "{\"number\":\"%s\",\"area\":\"national\",\"publishedOn\":\"2024-09-01\",\"year\":%d,\"days\":%s}"
                .formatted(number, year, days);
    }

    private ResponseEntity<Map<String, Object>> file(String name, String content, String... headers) {
        return form(number, name, content, headers);
    }

    private ResponseEntity<Map<String, Object>> form(String named, String name, String content, String... headers) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("number", named);
        form.add("area", "national");
        form.add("publishedOn", "2024-09-01");
        form.add("year", "2027");
        form.add("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {

            @Override
            public String getFilename() {
                return name;
            }
        });
        RestClient.RequestBodySpec call = RestClient.builder().baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {}).build().post().uri("/api/calendar-notices")
                .contentType(MediaType.MULTIPART_FORM_DATA).header("Authorization", ADMIN);
        for (int i = 0; i < headers.length; i += 2) {
            call.header(headers[i], headers[i + 1]);
        }
        return call.body(form).retrieve().toEntity(new ParameterizedTypeReference<>() {
        });
    }

    private ResponseEntity<Map<String, Object>> post(String path, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = ADMIN;
        return calls.post(path, body, all);
    }

    private String noticeOf(String day) {
        return String.valueOf(rules.of("nobody").calendar().day(LocalDate.parse(day)).notice());
    }

    private String actorOfLast() {
        return jdbc.sql(
                "select metadata ->> 'actor' from event where type = 'rulebook' order by sequencenumber desc limit 1")
                .query(String.class).single();
    }

    private long version() {
        return jdbc.sql("select coalesce(max(sequencenumber), -1) from event where type = 'rulebook'")
                .query(Long.class).single();
    }

    private static void assertStatus(ResponseEntity<Map<String, Object>> answer, int status) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
    }
}
