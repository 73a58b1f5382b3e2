package org.disclosureledger.command.request;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ContextConfiguration;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.SettableClock;
import org.disclosureledger.command.testing.WebSide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

/** Acts that depend on the clock, over HTTP: what is refused names its field and its basis. */
@SpringBootTest(classes = {CommandSide.class,
        WebSide.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class ActsAgainstTheClockIT {

    @Autowired
    private Accounts accounts;
    @Autowired
    private WebSide.CountingEncoder encoder;
    @Autowired
    private SettableClock clock;

    private final String organ = "o" + UUID.randomUUID().toString().substring(0, 8);
    private Calls calls;
    private String request;

    /** Received 2024-07-01, due 2024-07-29. */
    @BeforeEach
    void request(@LocalServerPort int port) {
        // Events carry the time of the machine: a call that arrived before them would have lost a race.
        Duration behind = Duration.between(clock.instant(),
                Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2)));
        clock.advance(behind.isNegative() ? Duration.ZERO : behind);
        calls = new Calls(port);
        accepted(post("/api/organs", "{'code':'" + organ + "','name':'某局'}"), 201);
        request = register("{'channel':'post','receivedOn':'2024-07-01'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            extensions | {'notifiedOn':'2024-07-29','workingDays':21,'approvedBy':'李某'} | workingDays | 第三十三条
            extensions | {'notifiedOn':'2024-07-29','workingDays':0,'approvedBy':'李某'} | workingDays | 第三十三条
            extensions | {'notifiedOn':'2024-07-30','workingDays':20,'approvedBy':'李某'} | notifiedOn | policy:extension-before-expiry
            extensions | {'notifiedOn':'2024-07-29','workingDays':20} | approvedBy | 第三十三条
            deferrals | {'notifiedOn':'2024-07-30','deferredTo':'2024-10-01','approvedBy':'李某','reason':'数量过多'} | notifiedOn | policy:deferral-before-expiry
            deferrals | {'notifiedOn':'2024-07-10','deferredTo':'2024-07-29','approvedBy':'李某','reason':'数量过多'} | deferredTo | 第三十五条
            deferrals | {'notifiedOn':'2024-07-10','deferredTo':'2027-07-29','approvedBy':'李某','reason':'数量过多'} | deferredTo | policy:longest-deferral
            answers | {'answeredOn':'2024-06-28','outcome':'3.1'} | answeredOn | 第三十三条
            supplement-notices/delivery | {'deliveredOn':'2024-07-10'} | deliveredOn | 第三十条
            fee-notices/delivery | {'deliveredOn':'2024-07-10'} | deliveredOn | 国办函〔2020〕109号
            fee-notices | {'noticedOn':'2024-07-10','basis':'perPage','units':68,'amountYuan':381} | amountYuan | 国办函〔2020〕109号
            fee-notices | {'noticedOn':'2024-07-10','basis':'perPage','units':30,'amountYuan':10} | units | 国办函〔2020〕109号
            fee-notices | {'noticedOn':'2024-07-10','basis':'perItem','units':5,'itemsBefore':-1,'amountYuan':10} | itemsBefore | 国办函〔2020〕109号
            receipt-disputes | {'disputedOn':'2024-08-01','claimed':{'channel':'post','receivedOn':'2024-07-01'},'claimedBy':'申请人','reason':'物业签收'} | receivedOn | 第三十一条
            receipt-determinations | {'determinedOn':'2024-08-01','receivedOn':'2024-07-01','reason':'收发室签收'} | receivedOn | policy:one-receipt-dispute-at-a-time
            """)
    void what_the_law_or_a_policy_does_not_allow_is_422_with_field_and_basis(String act, String body, String field,
            String basis) {
        ResponseEntity<Map<String, Object>> refused = act(act, body);
        accepted(refused, 422);
        assertThat(refused.getBody()).containsEntry("field", field);
        assertThat(String.valueOf(refused.getBody().get("basis"))).contains(basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            deferrals | {'notifiedOn':'2024-07-10','deferredTo':'2024-08-29','approvedBy':'李某'} | reason
            receipt-disputes | {'disputedOn':'2024-08-01','claimed':{'channel':'post','receivedOn':'2024-06-30'},'reason':'r'} | claimedBy
            extensions | {'notifiedOn':'2024-07-29','workingDays':99999999999,'approvedBy':'李某'} | workingDays
            receipt-determinations | {'determinedOn':'2024-08-01','reason':'r'} | receivedOn
            supplement-notices/delivery | {'evidence':'EMS 签收'} | deliveredOn
            """)
    void what_is_left_out_is_400_with_its_field(String act, String body, String field) {
        ResponseEntity<Map<String, Object>> malformed = act(act, body);
        accepted(malformed, 400);
        assertThat(malformed.getBody()).containsEntry("field", field);
    }

    @Test
    void an_extension_and_a_deferral_are_recorded_on_their_last_day() {
        accepted(act("extensions", "{'notifiedOn':'2024-07-29','workingDays':20,'approvedBy':'李某'}"), 200);
        accepted(
                act("deferrals",
                        "{'notifiedOn':'2024-08-26','deferredTo':'2024-10-31','approvedBy':'李某','reason':'数量过多'}"),
                200);
    }

    @Test
    void a_late_answer_is_recorded_with_a_remark() {
        assertThat(remarks(act("answers", "{'answeredOn':'2024-07-31','outcome':'3.1'}"))).singleElement()
                .satisfies(r -> assertThat(r).containsEntry("rule", "AnsweredInTime")
                        .hasEntrySatisfying("sentence", s -> assertThat(String.valueOf(s)).contains("逾期 2 个工作日")));
    }

    @Test
    void the_tariff_counts_the_items_of_the_month() {
        accepted(
                act("fee-notices",
                        "{'noticedOn':'2024-07-10','basis':'perItem','units':5,'itemsBefore':28,'amountYuan':800}"),
                200);
    }

    @Test
    void the_applicants_time_runs_from_the_delivery_of_the_notice() {
        accepted(act("supplement-notices", "{'notifiedOn':'2024-07-05','limitWorkingDays':5}"), 200);
        accepted(act("supplement-notices/delivery", "{'deliveredOn':'2024-07-04'}"), 422);
        accepted(act("supplement-notices/delivery", "{'deliveredOn':'2024-07-10','evidence':'EMS 签收'}"), 200);
        ResponseEntity<Map<String, Object>> early = act("answers", "{'answeredOn':'2024-07-17','outcome':'3.6.1'}");
        accepted(early, 422);
        assertThat(early.getBody()).containsEntry("rule", "ApplicantLetItPass");
        assertThat(remarks(act("answers", "{'answeredOn':'2024-07-18','outcome':'3.6.1'}"))).isEmpty();
    }

    @Test
    void a_consultees_time_runs_from_the_arrival_of_the_letter() {
        String consultation = String.valueOf(act("consultations", "{'kind':'coProducer','dispatchedOn':'2024-07-08'}")
                .getBody().get("consultationId"));
        String path = "consultations/" + consultation;
        ResponseEntity<Map<String, Object>> early = act(path + "/arrivals", "{'reachedOn':'2024-07-05'}");
        accepted(early, 422);
        assertThat(early.getBody()).containsEntry("field", "reachedOn");
        accepted(act(path + "/arrivals", "{'reachedOn':'2024-07-10','evidence':'EMS 签收'}"), 200);
        ResponseEntity<Map<String, Object>> silent = act(path + "/closing",
                "{'returnedOn':'2024-07-31','result':'noReply'}");
        accepted(silent, 422);
        assertThat(silent.getBody()).containsEntry("basis", "policy:silence-after-limit");
        ResponseEntity<Map<String, Object>> before = act(path + "/closing",
                "{'returnedOn':'2024-07-05','result':'consent'}");
        accepted(before, 422);
        assertThat(before.getBody()).containsEntry("field", "returnedOn");
        accepted(act(path + "/closing", "{'returnedOn':'2024-08-01','result':'noReply'}"), 200);
    }

    @Test
    void a_disputed_receipt_is_claimed_by_the_appeals_desk_and_determined_by_the_head() {
        accepted(act("answers", "{'answeredOn':'2024-07-19','outcome':'3.1'}"), 200);
        String desk = account(Role.APPEALS);
        String claim = "{'disputedOn':'2024-08-01','claimed':{'channel':'post','receivedOn':'2024-06-28','evidence':'物业签收单'},"
                + "'claimedBy':'申请人','reason':'物业已签收'}";
        accepted(as(desk, "receipt-disputes", claim), 200);
        accepted(act("receipt-disputes", claim.replace("06-28", "06-27")), 422);
        ResponseEntity<Map<String, Object>> correction = act("corrections/receipt",
                "{'correctedOn':'2024-08-02','receipt':{'channel':'post','receivedOn':'2024-06-28'},'reason':'笔误'}");
        accepted(correction, 422);
        assertThat(correction.getBody()).containsEntry("rule", "ReceiptUndisputed");
        String determination = "{'determinedOn':'2024-08-05','receivedOn':'2024-06-28','reason':'以物业签收为准'}";
        accepted(as(desk, "receipt-determinations", determination), 403);
        accepted(as(account(Role.HANDLER), "receipt-determinations", determination), 403);
        accepted(act("receipt-determinations", determination.replace("06-28", "06-29")), 422);
        accepted(as(account(Role.HEAD), "receipt-determinations", determination), 200);
    }

    @Test
    void what_both_sides_confirm_is_received_on_that_day() {
        ResponseEntity<Map<String, Object>> refused = registration(
                "{'channel':'internet','receivedOn':'2024-07-02','submittedOn':'2024-07-01','confirmedOn':'2024-07-03'}");
        accepted(refused, 422);
        assertThat(refused.getBody()).containsEntry("field", "receivedOn");
        assertThat(String.valueOf(refused.getBody().get("basis"))).contains("第三十一条");
        ResponseEntity<Map<String, Object>> late = registration(
                "{'channel':'internet','receivedOn':'2024-07-03','submittedOn':'2024-07-01','confirmedOn':'2024-07-03'}");
        accepted(late, 201);
        assertThat(remarks(late)).singleElement()
                .satisfies(r -> assertThat(r).containsEntry("rule", "ConfirmedNextWorkingDay"));
    }

    @Test
    void a_review_takes_at_most_thirty_days_longer() {
        ResponseEntity<Map<String, Object>> opened = post("/api/appeals", """
                {'organ':'%s','caseNumber':'B-1','kind':'review','acceptedOn':'2024-07-08'}""".formatted(organ));
        accepted(opened, 201);
        String path = "/api/appeals/" + opened.getBody().get("appealId");
        ResponseEntity<Map<String, Object>> replied = post(path + "/procedure",
                "{'procedure':'ordinary','copyServedOn':'2024-07-10','repliedOn':'2024-07-25'}");
        accepted(replied, 200);
        assertThat(remarks(replied)).singleElement()
                .satisfies(r -> assertThat(String.valueOf(r.get("basis"))).contains("第四十八条"));
        ResponseEntity<Map<String, Object>> refused = post(path + "/review-extensions",
                "{'notifiedOn':'2024-09-02','days':31}");
        accepted(refused, 422);
        assertThat(refused.getBody()).containsEntry("field", "days");
        assertThat(String.valueOf(refused.getBody().get("basis"))).contains("第六十二条");
        accepted(post(path + "/review-extensions", "{'notifiedOn':'2024-09-02','days':30,'reason':'案情复杂'}"), 200);
        accepted(post(path + "/review-extensions", "{'notifiedOn':'2024-09-03','days':5}"), 422);
    }

    @Test
    void a_fee_is_paid_when_it_is_paid_in_full() {
        accepted(act("fee-notices", "{'noticedOn':'2024-07-10','basis':'perPage','units':68,'amountYuan':380}"), 200);
        ResponseEntity<Map<String, Object>> part = act("fee-payments", "{'paidOn':'2024-07-12','amountYuan':10}");
        accepted(part, 422);
        assertThat(part.getBody()).containsEntry("field", "amountYuan").containsEntry("rule", "PaidInFull");
        accepted(act("fee-payments", "{'paidOn':'2024-07-12','amountYuan':380}"), 200);
    }

    @Test
    void a_direct_suit_over_a_refusal_is_remarked_when_it_is_opened_or_linked() {
        accepted(act("answers", "{'answeredOn':'2024-07-10','outcome':'3.2'}"), 200);
        String suit = "{'organ':'%s','caseNumber':'%s','kind':'directLitigation','acceptedOn':'2024-08-01'%s}";
        ResponseEntity<Map<String, Object>> opened = post("/api/appeals",
                suit.formatted(organ, "A", ",'request':'" + request + "'"));
        accepted(opened, 201);
        assertThat(remarks(opened)).extracting(r -> r.get("rule")).containsExactly("ReviewedBeforeTheSuit");
        ResponseEntity<Map<String, Object>> alone = post("/api/appeals", suit.formatted(organ, "B", ""));
        assertThat(remarks(alone)).isEmpty();
        ResponseEntity<Map<String, Object>> linked = post("/api/appeals/" + alone.getBody().get("appealId") + "/links",
                "{'linkedOn':'2024-08-02','request':'" + request + "'}");
        accepted(linked, 200);
        assertThat(remarks(linked)).extracting(r -> r.get("rule")).containsExactly("ReviewedBeforeTheSuit");
    }

    @Test
    void the_description_names_the_new_acts() {
        assertThat(calls.get("/v3/api-docs").getBody().get("paths").toString()).contains("/deferrals",
                "/receipt-disputes", "/receipt-determinations", "/{consultationId}/arrivals", "/review-extensions");
    }

    private String register(String receipt) {
        ResponseEntity<Map<String, Object>> answer = registration(receipt);
        accepted(answer, 201);
        return String.valueOf(answer.getBody().get("requestId"));
    }

    private ResponseEntity<Map<String, Object>> registration(String receipt) {
        return post("/api/requests", """
                {'organ':'%s','registerNumber':'%s','receipt':%s,'category':'naturalPerson','applicant':{'name':'张三'},
                 'content':'申请公开规划'}""".formatted(organ, UUID.randomUUID(), receipt));
    }

    private ResponseEntity<Map<String, Object>> act(String act, String body) {
        return as("admin", act, body);
    }

    private ResponseEntity<Map<String, Object>> as(String account, String act, String body) {
        return calls.post("/api/requests/" + request + "/" + act, json(body), "Authorization",
                basic(account, PASSWORD));
    }

    private ResponseEntity<Map<String, Object>> post(String path, String body) {
        return calls.post(path, json(body), "Authorization", basic("admin", PASSWORD));
    }

    private String account(Role role) {
        String name = role.code() + "-" + organ;
        accounts.add(new Account(name, role.label(), null, Set.of(role), encoder.encode(PASSWORD), false, false));
        return name;
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> remarks(ResponseEntity<Map<String, Object>> answer) {
        return (List<Map<String, Object>>) answer.getBody().get("remarks");
    }

    private static void accepted(ResponseEntity<Map<String, Object>> answer, int status) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
    }
}
