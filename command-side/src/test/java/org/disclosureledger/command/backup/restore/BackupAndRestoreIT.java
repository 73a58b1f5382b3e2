package org.disclosureledger.command.backup.restore;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.backup.Part;
import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventlog.Position;
import org.disclosureledger.command.eventlog.RecordedEvent;
import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.command.testing.WebSide;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.domain.person.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

@SpringBootTest(classes = {CommandSide.class,
        WebSide.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class BackupAndRestoreIT {

    private static final String ADMIN = basic("admin", PASSWORD);
    /** What COPY writes in another way than it stands there. */
    private static final String AWKWARD = "某科\t甲\\n“乙”\n\\.\n丙\r\n";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EventAppender appender;
    @Autowired
    private Reservations reservations;
    @Autowired
    private Vault vault;
    @Autowired
    private Accounts accounts;
    @Autowired
    private PasswordEncoder encoder;
    @Autowired
    private MasterKey masterKey;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcConnectionDetails database;
    @LocalServerPort
    private int port;
    @TempDir
    private Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Something in each table. */
    @BeforeEach
    void fill() {
        String organ = "o" + UUID.randomUUID().toString().substring(0, 8);
        new Calls(port).post("/api/organs", "{\"code\":\"" + organ + "\",\"name\":\"某局\"}", "Authorization", ADMIN);
        newCase(organ, AWKWARD);
        UUID erased = newCase(organ, "综合科");
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            appender.append(List.of(Samples.event(erased, 1)));
            vault.erase(erased);
        });
        jdbc.sql("insert into register_import (id, organ, dry_run, state, created_by, problems) "
                + "values (gen_random_uuid(), ?, false, 'REJECTED', 'admin', '[{\"sentence\": \"第 3 行\"}]')")
                .param(organ).update();
    }

    @Test
    void what_is_restored_equals_what_was_there_table_by_table() throws Exception {
        Path ledger = download("ledger");
        Path keys = download("keys");
        EmptyTarget target = EmptyTarget.fresh();

        target.restore(ledger, keys, masterKey);

        var restored = EmptyTarget.rows(target.jdbc());
        assertThat(restored).isEqualTo(EmptyTarget.rows(jdbc));
        assertThat(restored).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(restored.get("event").toString()).contains("丙");

        EventLog log = new EventLog(target.jdbc());
        List<RecordedEvent> relayed = log.after(Position.START, 1_000_000);
        assertThat(relayed.stream().map(RecordedEvent::index)).as("below the horizon, in the order of the index")
                .isSorted().hasSameSizeAs(restored.get("event"));
        assertThat(target.jdbc().sql("select nextval(pg_get_serial_sequence('event', 'globalindex'))")
                .query(Long.class).single()).isGreaterThan(relayed.getLast().index());
    }

    @Test
    void under_load_it_is_one_moment_of_all_tables_and_nothing_that_was_acknowledged_before_is_missing()
            throws Exception {
        var going = new AtomicBoolean(true);
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                writers.submit(() -> {
                    while (going.get()) {
                        UUID caseId = newCase("load", "综合科");
                        appender.append(List.of(Samples.event(caseId, 1)));
                    }
                });
            }
            long before = count("event") + 200;
            await().atMost(Duration.ofSeconds(30)).until(() -> count("event") > before);
            long acknowledged = count("event");
            Path ledger = download("ledger");
            Path keys = download("keys");
            going.set(false);
            EmptyTarget target = EmptyTarget.fresh();
            target.restore(ledger, keys, masterKey);

            List<String> restored = EmptyTarget.rows(target.jdbc()).get("event");
            assertThat(restored.size()).isGreaterThanOrEqualTo((int) acknowledged);
            writers.shutdown();
            assertThat(writers.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
            assertThat(new HashSet<>(EmptyTarget.rows(jdbc).get("event"))).containsAll(restored);
            assertThat(target.jdbc().sql("select count(*) from (select from event group by aggregateidentifier "
                    + "having max(sequencenumber) + 1 <> count(*)) gaps").query(Long.class).single()).isZero();
            // A case of this class begins by being assigned, and gets that event, its name and its key in one transaction.
            Set<UUID> named = cases(target, "select case_id from reservation where kind = 'register'");
            assertThat(cases(target, "select aggregateidentifier::uuid from event "
                    + "where payloadtype = 'RequestAssigned' and sequencenumber = 0")).isEqualTo(named);
            assertThat(cases(target, "select case_id from data_key")).containsAll(named);
        } finally {
            going.set(false);
        }
    }

    @Test
    void the_newest_keys_make_who_was_erased_since_the_ledger_stay_erased() throws Exception {
        UUID caseId = newCase("later", "综合科");
        Path ledger = download("ledger");
        new TransactionTemplate(transactions).executeWithoutResult(_ -> vault.erase(caseId));
        Path keys = download("keys");
        EmptyTarget target = EmptyTarget.fresh();

        target.restore(ledger, keys, masterKey);

        assertThat(target.jdbc().sql("select wrapped is null and erased_at is not null from data_key where case_id = ?")
                .param(caseId).query(Boolean.class).single()).isTrue();
    }

    @Test
    void what_is_not_right_is_refused_in_one_sentence_and_leaves_the_database_empty() throws Exception {
        Path oldKeys = download("keys");
        Path ledger = download("ledger");
        Path keys = download("keys");
        EmptyTarget target = EmptyTarget.fresh();
        byte[] whole = Files.readAllBytes(ledger);
        Path cut = Files.write(directory.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length - 30));
        Path nothing = directory.resolve("nothing.zip");

        assertRefused(target, cut, keys, "已损坏");
        assertRefused(target, nothing, keys, "不能读取");
        assertRefused(target, ZipChange.of(ledger, "account.copy", text -> text.replace("admin\t", "amdin\t")), keys,
                "account is not what the manifest says");
        assertRefused(target, ZipChange.of(ledger, "event.copy", text -> text.substring(0, text.length() / 2)), keys,
                "event is not what the manifest says");
        assertRefused(target, ZipChange.of(ledger, "manifest.json",
                text -> text.replaceFirst("\"schemaVersion\":\"[^\"]+\"", "\"schemaVersion\":\"999\"")), keys,
                "来自更新的版本");
        assertRefused(target, ZipChange.of(ledger, "manifest.json", text -> text.replace("\"state\"", "\"state x\"")),
                keys, "出错");
        assertRefused(target, ledger, oldKeys, "早于台账备份");
        assertRefused(target, keys, ledger, "这里需要 ledger 备份");
        assertThatThrownBy(() -> target.restore(ledger, Path.of(""), masterKey)).isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("须同时给出");
        assertThatThrownBy(() -> target.restore(ledger, keys, MasterKey.of(MasterKey.generate())))
                .isInstanceOf(InvalidSetting.class).hasMessageContaining("主密钥不是备份时的主密钥");
        assertThat(target.hasNoRows()).isTrue();

        target.restore(ledger, keys, masterKey);
        assertThat(target.hasNoRows()).isFalse();
        assertThatThrownBy(() -> target.restore(ledger, keys, masterKey)).isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("数据库已有数据").hasMessageContaining(" / ");
    }

    @Test
    void only_the_administrator_of_the_root_takes_backups() throws Exception {
        account("local-" + port, "653200", Role.ADMINISTRATOR);
        account("auditor-" + port, null, Role.AUDITOR);
        for (String path : List.of("/api/backup/ledger", "/api/backup/keys")) {
            assertThat(call(path, basic("local-" + port, PASSWORD)).statusCode()).isEqualTo(403);
            assertThat(call(path, basic("auditor-" + port, PASSWORD)).statusCode()).isEqualTo(403);
            assertThat(http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whoever_downloads_is_told_when_a_backup_breaks_off_and_a_second_one_has_to_wait() throws Exception {
        for (int i = 0; i < 300; i++) { // more than the server buffers, so that the answer has begun
            newCase("much", UUID.randomUUID().toString().repeat(20));
        }
        try (var other = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
                database.getPassword()); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table register_import in access exclusive mode"); // the backup's last table
            var download = http.sendAsync(request("/api/backup/ledger", ADMIN),
                    HttpResponse.BodyHandlers.ofByteArray());
            await().atMost(Duration.ofSeconds(10)).until(() -> waiting(statement));

            var second = call("/api/backup/keys", ADMIN);
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("另一个备份正在进行");

            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where datname = current_database() and application_name = 'disclosure backup'");
            assertThatThrownBy(download::join).hasCauseInstanceOf(IOException.class);
            other.rollback();
        }
        assertThat(call("/api/backup/keys", ADMIN).statusCode()).isEqualTo(200);
    }

    @Test
    void each_table_is_in_a_backup_or_left_out_on_purpose() {
        assertThat(Stream.concat(Stream.of(Part.values()).flatMap(part -> part.tables().stream())
                .map(Part.Rows::table), Part.LEFT_OUT.stream()).toList())
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("select table_name from information_schema.tables "
                        + "where table_schema = 'public'").query(String.class).list());
    }

    private static boolean waiting(java.sql.Statement statement) throws java.sql.SQLException {
        try (var row = statement.executeQuery("select exists (select from pg_stat_activity where "
                + "datname = current_database() and application_name = 'disclosure backup' "
                + "and wait_event_type = 'Lock')")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void assertRefused(EmptyTarget target, Path ledger, Path keys, String reason) {
        assertThatThrownBy(() -> target.restore(ledger, keys, masterKey)).isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(reason).hasMessageContaining(" / ").hasMessageNotContaining("\n");
        assertThat(target.hasNoRows()).as("empty after: " + reason).isTrue();
    }

    private UUID newCase(String organ, String handler) {
        UUID caseId = UUID.randomUUID();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            appender.append(List.of(new NewEvent(Samples.assigned(caseId, handler), 0, Samples.METADATA)));
            reservations.take("register", organ, caseId.toString(), caseId);
            vault.seal(caseId, new Person("阿不都", null, null, null));
        });
        return caseId;
    }

    private void account(String name, String organ, Role role) {
        accounts.add(new Account(name, "某人", organ, Set.of(role), encoder.encode(PASSWORD), false, false));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static Set<UUID> cases(EmptyTarget target, String sql) {
        return target.jdbc().sql(sql).query(UUID.class).list().stream().collect(Collectors.toSet());
    }

    private Path download(String part) throws Exception {
        var response = http.send(request("/api/backup/" + part, ADMIN), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse("")).contains("disclosure-" + part);
        return Files.write(directory.resolve(part + "-" + UUID.randomUUID() + ".zip"), response.body());
    }

    private HttpResponse<String> call(String path, String authorization) throws Exception {
        return http.send(request(path, authorization), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String authorization) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", authorization).build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
