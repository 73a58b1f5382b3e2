package org.disclosureledger.command.registerimport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.organ.OrganDirectory;
import org.disclosureledger.command.registerimport.check.CheckedRegister;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.command.registerimport.testing.GeneratedRegister;
import org.disclosureledger.command.registerimport.testing.SampleYear;
import org.disclosureledger.command.reservation.AlreadyTaken;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.request.receive.RequestReceived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

/** Registers over real HTTP into a real PostgreSQL; each test has an organ of its own. */
@SpringBootTest(classes = CommandSide.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
        "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class RegisterImportIT {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
    };
    private static int organs = 100_000;

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EventReader reader;
    @Autowired
    private KnownCases known;
    @Autowired
    private Reservations reservations;
    @Autowired
    private Vault vault;
    @Autowired
    private CaseAppending appending;
    @Autowired
    private Imports imports;
    @Autowired
    private ImportOwner owner;
    @Autowired
    private AbandonedImports abandoned;
    @Autowired
    private OrganDirectory directory;
    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcConnectionDetails database;

    private RestClient http;
    private String organ;

    @BeforeEach
    void organ(@LocalServerPort int port) {
        http = RestClient.builder().baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", basic("admin", PASSWORD))
                .defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {
                    // an answer like any other
                }).build();
        organ = Integer.toString(++organs);
        http.post().uri("/api/organs").body(Map.of("code", organ, "name", "某局", "calendar", "national")).retrieve()
                .toBodilessEntity();
    }

    @Test
    void the_sample_year_becomes_events_with_file_and_row_and_sealed_persons() {
        Map<String, Object> done = finished(upload(SampleYear.requestsBytes(), SampleYear.appealsBytes(), false));

        assertThat(done).containsEntry("state", "DONE").containsEntry("organ", organ).containsEntry("rows", 88)
                .containsEntry("imported", 88).containsEntry("skipped", 0);
        assertThat((List<?>) done.get("problems")).isEmpty();
        assertThat(done.get("progress")).isEqualTo(Map.of("rowsRead", 88, "rowsChecked", 88, "rowsTotal", 88,
                "eventsAppended", 290, "eventsTotal", 290));
        assertThat(events()).isEqualTo(290);
        assertThat(jdbc
                .sql("select metadata::jsonb ->> 'reconstructedFrom' from event where metadata::jsonb ->> 'organ' "
                        + "= ? and payloadtype = 'RequestReceived' order by globalindex limit 1")
                .param(organ)
                .query(String.class).single()).isEqualTo("requests.csv:2");
        assertThat(
                jdbc.sql("select count(*) from event where payload::text like '%周静超%' or metadata::text like '%周静超%'")
                        .query(Integer.class).single())
                .isZero();
        UUID id = reservations.find(Reservation.REGISTER_NUMBER, organ, List.of("2023-0001")).get("2023-0001");
        RequestReceived received = (RequestReceived) reader.events(id).getFirst();
        assertThat(vault.open(received.applicant())).hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("周静超"));
    }

    @Test
    void the_same_file_again_is_skipped_and_the_next_months_file_brings_its_new_rows() {
        GeneratedRegister next = GeneratedRegister.of(3, 60, 2021);
        GeneratedRegister first = new GeneratedRegister(next.rows().subList(0, 50));
        finished(upload(first.utf8(), null, false));
        int before = events();

        assertThat(finished(upload(first.utf8(), null, false))).containsEntry("state", "DONE")
                .containsEntry("imported", 0).containsEntry("skipped", 50);
        assertThat(events()).isEqualTo(before);
        assertThat(finished(upload(next.utf8(), null, false))).containsEntry("state", "DONE")
                .containsEntry("imported", 10).containsEntry("skipped", 50);
    }

    @Test
    void with_one_problem_nothing_is_stored() {
        long stored = everything();

        Map<String, Object> rejected = finished(
                upload(GeneratedRegister.of(4, 100, 2021).with(57, "收到方式", "飞鸽").utf8(), null, false));

        assertThat(rejected).containsEntry("state", "REJECTED").containsEntry("imported", 0);
        assertThat((List<?>) rejected.get("problems")).singleElement()
                .isEqualTo(Map.of("sheet", "requests", "row", 57, "column", "收到方式", "message",
                        "收到方式：无法识别，应为：当面提交、邮政寄送、平常信函、互联网、传真、电子邮件、口头"));
        assertThat(everything()).isEqualTo(stored);
    }

    @Test
    void a_dry_run_checks_and_stores_nothing() {
        long stored = everything();

        assertThat(finished(upload(GeneratedRegister.of(5, 100, 2021).utf8(), null, true)))
                .containsEntry("state", "CHECKED").containsEntry("rows", 100).containsEntry("imported", 0)
                .containsEntry("dryRun", true);
        assertThat(everything()).isEqualTo(stored);
    }

    @Test
    void a_number_that_is_taken_meanwhile_lets_nothing_be_stored() {
        CheckedRegister checked = checked(GeneratedRegister.of(6, 100, 2021));
        ImportJob job = importing(checked);
        String number = checked.cases().get(70).number();
        transaction.executeWithoutResult(
                _ -> reservations.take(Reservation.REGISTER_NUMBER, organ, number, UUID.randomUUID()));
        long stored = everything();

        assertThatThrownBy(() -> appending.append(job, checked.cases())).isInstanceOf(AlreadyTaken.class);

        assertThat(everything()).isEqualTo(stored);
        assertThat(imports.find(job.id())).hasValueSatisfying(
                i -> assertThat(i.state()).as("not done without its events").isEqualTo(ImportState.IMPORTING));
    }

    @Test
    void a_connection_that_dies_while_appending_leaves_nothing() {
        long stored = everything();
        String location = upload(GeneratedRegister.of(14, 15_000, 2021).utf8(), null, false);

        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity "
                        + "where backend_xid is not null and query like 'insert into event %'").query(Integer.class)
                        .single() > 0);

        Map<String, Object> rejected = finished(location);
        assertThat(rejected).containsEntry("state", "REJECTED").containsEntry("imported", 0);
        assertThat(String.valueOf(rejected.get("problems"))).contains("未保存任何内容");
        assertThat(everything()).isEqualTo(stored);
    }

    @Test
    void what_was_given_up_meanwhile_is_not_stored() {
        CheckedRegister checked = checked(GeneratedRegister.of(8, 100, 2021));
        ImportJob job = importing(checked);
        imports.rejected(job.id(), ImportRun.problem("given up"));
        long stored = everything();

        assertThatThrownBy(() -> appending.append(job, checked.cases())).isInstanceOf(IllegalStateException.class);

        assertThat(everything()).isEqualTo(stored);
    }

    @Test
    void what_a_process_left_behind_is_rejected_soon_and_what_was_done_is_done() {
        UUID done = UUID.fromString((String) finished(upload(GeneratedRegister.of(9, 10, 2021).utf8(), null, false))
                .get("id"));
        UUID left = UUID.randomUUID();
        imports.open(left, organ, false, "admin", UUID.randomUUID());

        await().atMost(Duration.ofSeconds(15)).untilAsserted(
                () -> assertThat(imports.find(left)).hasValueSatisfying(i -> {
                    assertThat(i.state()).isEqualTo(ImportState.REJECTED);
                    assertThat(i.problems()).singleElement()
                            .satisfies(p -> assertThat(p.message()).contains("服务重启"));
                }));
        assertThat(imports.find(done)).hasValueSatisfying(i -> assertThat(i.state()).isEqualTo(ImportState.DONE));
    }

    @Test
    void what_another_living_process_runs_is_left_to_it_until_it_ends() {
        ImportOwner other = new ImportOwner(database);
        UUID running = UUID.randomUUID();
        imports.open(running, organ, false, "admin", other.id());
        ImportJob own = importing(checked(GeneratedRegister.of(10, 10, 2022)));

        abandoned.look();
        assertThat(imports.find(running)).hasValueSatisfying(
                i -> assertThat(i.state()).isEqualTo(ImportState.CHECKING));

        other.destroy();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(imports.find(running)).hasValueSatisfying(
                i -> assertThat(i.state()).isEqualTo(ImportState.REJECTED)));
        assertThat(imports.find(own.id())).hasValueSatisfying(
                i -> assertThat(i.state()).as("our own").isEqualTo(ImportState.IMPORTING));
    }

    @Test
    void a_process_that_lost_its_connection_shows_life_again() {
        UUID running = UUID.randomUUID();
        ImportOwner other = new ImportOwner(database);
        imports.open(running, organ, false, "admin", other.id());
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity "
                + "where application_name = 'disclosure imports' and datname = current_database()").query()
                .listOfRows();
        await().until(() -> {
            other.showLife();
            return jdbc.sql("select count(*) from pg_locks l join pg_stat_activity a using (pid) where l.locktype = "
                    + "'advisory' and a.application_name = 'disclosure imports' and a.datname = current_database()")
                    .query(Integer.class).single() > 0;
        });

        abandoned.look();
        assertThat(imports.find(running)).hasValueSatisfying(
                i -> assertThat(i.state()).isEqualTo(ImportState.CHECKING));
        other.destroy();
    }

    @Test
    void two_imports_of_the_same_rows_at_once_do_not_get_into_each_others_way() {
        byte[] file = GeneratedRegister.of(11, 2_000, 2021).utf8();
        String first = upload(file, null, false);
        String second = upload(file, null, false);

        assertThat(finished(first)).containsEntry("state", "DONE").containsEntry("imported", 2_000);
        assertThat(finished(second)).containsEntry("state", "DONE").containsEntry("skipped", 2_000);
    }

    @Test
    void fifteen_thousand_requests_take_less_than_thirty_seconds() {
        byte[] file = GeneratedRegister.of(12, 15_000, 2021).utf8();
        long start = System.nanoTime();
        Map<String, Object> done = finished(upload(file, null, false));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        Map<String, Object> again = finished(upload(file, null, false));
        Duration tookAgain = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(getClass()).info("15,000 requests, {} events: {}; again: {}", events(), took,
                tookAgain);

        assertThat(done).containsEntry("state", "DONE").containsEntry("imported", 15_000);
        assertThat(again).containsEntry("state", "DONE").containsEntry("skipped", 15_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(tookAgain).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void what_cannot_be_taken_in_is_refused_at_once() {
        byte[] small = GeneratedRegister.of(13, 1, 2021).utf8();

        assertThat(send("999999", small, null, "").getStatusCode().value()).isEqualTo(404);
        assertThat(send(organ, null, small, "").getStatusCode().value()).isEqualTo(400);
        assertThat(send(organ, small, null, "?dryRun=maybe").getStatusCode().value()).isEqualTo(400);
        assertThat(send(organ, new byte[21 * 1024 * 1024], null, "").getStatusCode().value()).isEqualTo(413);
        assertThat(http.post().uri("/api/organs/{organ}/register-imports", organ).header("Authorization", "")
                .retrieve().toEntity(JSON).getStatusCode().value()).isEqualTo(401);
        assertThat(http.get().uri("/api/register-imports/" + UUID.randomUUID()).retrieve().toEntity(JSON)
                .getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_no_register_is_rejected_and_not_an_error() {
        for (byte[] file : List.of(new byte[0], "not a register".getBytes(StandardCharsets.UTF_8),
                new byte[]{'P', 'K', 3, 4, 0, 0})) {
            Map<String, Object> rejected = finished(upload(file, null, false));
            assertThat(rejected).containsEntry("state", "REJECTED");
            assertThat((List<?>) rejected.get("problems")).hasSize(1);
        }
    }

    private CheckedRegister checked(GeneratedRegister register) {
        CheckedRegister checked = new Checking(known).check(register.csv());
        assertThat(checked.problems()).isEmpty();
        return checked;
    }

    /** An import that is about to append. */
    private ImportJob importing(CheckedRegister checked) {
        ImportJob job = new ImportJob(UUID.randomUUID(), directory.require(organ), "admin", false, Checking.csv(""),
                null);
        imports.open(job.id(), organ, false, "admin", owner.id());
        imports.checked(job.id(), checked, ImportState.IMPORTING);
        return job;
    }

    private int events() {
        return jdbc.sql("select count(*) from event where metadata::jsonb ->> 'organ' = ? and type <> 'organ'")
                .param(organ).query(Integer.class).single();
    }

    /** Events, names and keys of everybody. */
    private long everything() {
        return jdbc.sql("select (select count(*) from event) + (select count(*) from reservation) "
                + "+ (select count(*) from data_key)").query(Long.class).single();
    }

    private String upload(byte[] requests, byte[] appeals, boolean dryRun) {
        ResponseEntity<Map<String, Object>> accepted = send(organ, requests, appeals, "?dryRun=" + dryRun);
        assertThat(accepted.getStatusCode().value()).as("%s", accepted.getBody()).isEqualTo(202);
        return String.valueOf(accepted.getHeaders().getLocation());
    }

    private ResponseEntity<Map<String, Object>> send(String code, byte[] requests, byte[] appeals, String query) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        add(parts, "requests", requests);
        add(parts, "appeals", appeals);
        return http.post().uri("/api/organs/" + code + "/register-imports" + query).body(parts).retrieve()
                .toEntity(JSON);
    }

    private static void add(MultiValueMap<String, Object> parts, String name, byte[] bytes) {
        if (bytes != null) {
            parts.add(name, new ByteArrayResource(bytes) {

                @Override
                public String getFilename() {
                    return name + ".csv";
                }
            });
        }
    }

    private Map<String, Object> finished(String location) {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(
                () -> http.get().uri(location).retrieve().toEntity(JSON).getBody(),
                i -> List.of("CHECKED", "REJECTED", "DONE").contains(String.valueOf(i.get("state"))));
    }
}
