package org.disclosureledger.command.backup.restore;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.command.backup.Backup;
import org.disclosureledger.command.backup.Part;
import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.relay.RelayPositions;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.KafkaOfTests;
import org.disclosureledger.domain.person.MasterKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.disclosureledger.command.testing.Calls.basic;

/** The command side as it starts on what was restored, and as it refuses to start on what was copied wrongly. */
class RestoredStartIT {

    private static final String PASSWORD = "password-of-before";
    private static final String REQUEST = """
            {"organ":"653200","registerNumber":"2024-%d","receipt":{"channel":"inPerson","receivedOn":"2024-09-10"},
             "category":"naturalPerson","applicant":{"name":"欧阳甲乙"},"content":"申请公开建设用地批复"}""";

    @TempDir
    private Path directory;
    private final String masterKey = MasterKey.generate();

    @Test
    void a_restored_system_goes_on_where_the_old_one_was_and_sends_everything_to_a_topic_of_its_own()
            throws Exception {
        Path ledger = directory.resolve("ledger.zip");
        Path keys = directory.resolve("keys.zip");
        try (var old = start(EmptyTarget.fresh(), Map.of("disclosure.sample", true))) {
            Calls calls = calls(old);
            for (int i = 1; i <= 3; i++) {
                assertThat(calls.post("/api/requests", REQUEST.formatted(i), "Authorization", admin())
                        .getStatusCode().value()).isEqualTo(201);
            }
            for (Part part : Part.values()) {
                try (var file = Files.newOutputStream(part == Part.LEDGER ? ledger : keys)) {
                    old.getBean(Backup.class).write(part, file);
                }
            }
        }

        Map<String, Object> settings = new HashMap<>(Map.of("disclosure.restore.ledger", ledger.toString(),
                "disclosure.restore.keys", keys.toString(), "disclosure.admin-password", "another-password"));
        try (var restored = start(EmptyTarget.fresh(), settings)) {
            JdbcClient jdbc = restored.getBean(JdbcClient.class);
            var head = restored.getBean(EventLog.class).head().orElseThrow();
            var relayed = restored.getBean(RelayPositions.class);
            await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(health(restored)).contains("主题中还有恢复之前的事件");
                assertThat(relayed.read().topicId()).isEqualTo("restored");
            });
            try (Admin kafka = kafka(restored)) {
                kafka.deleteTopics(List.of(topic(restored))).all().get();
            }
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(relayed.read().position()).isEqualTo(head));

            assertThat(jdbc.sql("select count(*) from account").query(Long.class).single()).isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from organ").query(Long.class).single()).isEqualTo(1);
            Calls calls = calls(restored);
            assertThat(calls.post("/api/requests", REQUEST.formatted(3), "Authorization", admin()).getStatusCode()
                    .value()).as("its number is taken").isEqualTo(409);
            assertThat(calls.post("/api/requests", REQUEST.formatted(4), "Authorization", admin()).getStatusCode()
                    .value()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(relayed.read().position())
                    .isEqualTo(restored.getBean(EventLog.class).head().orElseThrow()).isGreaterThan(head));
        }
    }

    @Test
    void it_does_not_start_on_events_of_another_cluster_nor_with_another_master_key() {
        EmptyTarget target = EmptyTarget.fresh();
        try (var first = start(target, Map.of("disclosure.sample", true))) {
            assertThat(calls(first).post("/api/requests", REQUEST.formatted(1), "Authorization", admin())
                    .getStatusCode().value()).isEqualTo(201);
        }
        assertRefused(target, Map.of("disclosure.master-key", MasterKey.generate()), "主密钥与数据库中的密钥不符");

        target.jdbc().sql("update event set xid = '999999999999'::xid8").update();
        assertRefused(target, Map.of(), "来自另一个 PostgreSQL 集群");
    }

    private void assertRefused(EmptyTarget target, Map<String, Object> settings, String reason) {
        assertThatThrownBy(() -> start(target, settings).close()).hasRootCauseInstanceOf(InvalidSetting.class)
                .rootCause().hasMessageContaining(reason).hasMessageContaining(" / ");
    }

    /** On a topic that has a record already. */
    private ConfigurableApplicationContext start(EmptyTarget target, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of("spring.datasource.url", target.details().getJdbcUrl(),
                "disclosure.master-key", masterKey, "disclosure.admin-password", PASSWORD, "server.port", 0));
        settings.putAll(more);
        return new SpringApplicationBuilder(CommandSide.class).properties("spring.config.name=command-side")
                .initializers(new FreshDatabase(), new KafkaOfTests(), context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("more", settings));
                    makeTopic(context);
                }).run();
    }

    private static void makeTopic(ConfigurableApplicationContext context) {
        try (Admin kafka = kafka(context);
                var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", servers(context)),
                        new StringSerializer(), new StringSerializer())) {
            kafka.createTopics(List.of(new NewTopic(topic(context), 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(topic(context), "an event that the backup does not know")).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Admin kafka(ConfigurableApplicationContext context) {
        return Admin.create(Map.of("bootstrap.servers", servers(context)));
    }

    private static String servers(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("disclosure.kafka.bootstrap-servers");
    }

    private static String topic(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("disclosure.kafka.topic");
    }

    private static Calls calls(ConfigurableApplicationContext context) {
        return new Calls(context.getEnvironment().getRequiredProperty("local.server.port", int.class));
    }

    private static String health(ConfigurableApplicationContext context) throws Exception {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/actuator/health/pipeline")).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static String admin() {
        return basic("admin", PASSWORD);
    }
}
