package org.disclosureledger.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.QuerySide;
import org.disclosureledger.query.testing.FakeCommandSide.Stored;
import org.disclosureledger.testservers.TestServers;

/** The query side on a database and a topic of its own; real PostgreSQL, real Kafka, and a stand-in for the command side. */
public final class RunningQuerySide implements AutoCloseable {

    public final FakeCommandSide commandSide;
    public final String topic;
    private final String database;
    private final List<String> furtherSettings;
    private final HttpClient http = HttpClient.newHttpClient();
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;
    private ConfigurableApplicationContext context;

    public RunningQuerySide() {
        this(List.of());
    }

    /** @param furtherSettings as on the command line, without the dashes */
    public RunningQuerySide(List<String> furtherSettings) {
        this(new FakeCommandSide(), "events-" + UUID.randomUUID(), TestServers.postgres().freshDatabase(),
                furtherSettings);
        createTopic();
        start();
    }

    private RunningQuerySide(FakeCommandSide commandSide, String topic, String database,
            List<String> furtherSettings) {
        this.commandSide = commandSide;
        this.topic = topic;
        this.database = database;
        this.furtherSettings = furtherSettings;
        Properties kafka = new Properties();
        kafka.put("bootstrap.servers", TestServers.kafka().bootstrapServers());
        producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
        admin = Admin.create(kafka);
    }

    /** Another instance on the same database and topic, not yet started. */
    public RunningQuerySide another() {
        return new RunningQuerySide(commandSide, topic, database, furtherSettings);
    }

    public void start() {
        context = new SpringApplicationBuilder(QuerySide.class, OpenDoors.class, DayOfTheTest.class)
                .properties("spring.config.name=query-side").run(settings());
    }

    public void stop() {
        context.close();
    }

    private String[] settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "WARN");
        settings.put("spring.datasource.url", database);
        settings.put("spring.datasource.username", TestServers.postgres().username());
        settings.put("spring.datasource.password", TestServers.postgres().password());
        settings.put("disclosure.kafka.bootstrap-servers", TestServers.kafka().bootstrapServers());
        settings.put("disclosure.kafka.topic", topic);
        settings.put("disclosure.kafka.group", topic);
        settings.put("disclosure.command-url", commandSide.url());
        settings.put("disclosure.internal-token", FakeCommandSide.TOKEN);
        settings.put("disclosure.master-key", FakeCommandSide.MASTER_KEY);
        settings.put("disclosure.feed.retry-gaps", "PT1S");
        settings.put("disclosure.feed.retry-parked", "PT10M");
        return Stream.concat(settings.entrySet().stream().map(s -> s.getKey() + "=" + s.getValue()),
                furtherSettings.stream()).map("--"::concat).toArray(String[]::new);
    }

    public void createTopic() {
        wait(admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all());
    }

    public void recreateTopic() {
        wait(admin.deleteTopics(List.of(topic)).all());
        Awaitility.await().until(() -> !wait(admin.listTopics().names()).contains(topic));
        Awaitility.await().ignoreExceptions().until(() -> {
            createTopic();
            return true;
        });
    }

    /** Sends events as the relay would, and tells the command side's stand-in that they were acknowledged. */
    public void publish(Collection<Stored> events) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        events.forEach(e -> sent.add(producer.send(record(e))));
        Map<Integer, Long> offsets = new HashMap<>();
        sent.forEach(s -> offsets.merge(wait(s).partition(), wait(s).offset(), Math::max));
        String id = wait(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).topicId().toString();
        events.stream().mapToLong(Stored::index).max().ifPresent(i -> commandSide.relayed(id, i, offsets));
    }

    public ProducerRecord<byte[], byte[]> record(Stored e) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, bytes(e.streamId().toString()),
                bytes(e.payload()));
        Map.of("stream-type", e.streamType(), "type", e.type(), "revision", e.revision(), "event-id", e.eventId(),
                "version", String.valueOf(e.version()), "recorded-at", e.recordedAt().toString(), "metadata",
                e.metadata(), "xid", "7", "index", String.valueOf(e.index()))
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    public void send(ProducerRecord<byte[], byte[]> record) {
        wait(producer.send(record));
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** As when PostgreSQL is started again. */
    public void cutDatabaseConnections() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid() and backend_type = 'client backend'");
    }

    /** On a connection of its own. */
    public void execute(String sql) {
        try (var own = DriverManager.getConnection(database, TestServers.postgres().username(),
                TestServers.postgres().password()); var statement = own.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JsonNode get(String path) {
        HttpResponse<String> answer = call("GET", path, null);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return EventCodec.mapper().readTree(answer.body());
    }

    public HttpResponse<String> call(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    public HttpResponse<String> send(String method, String path, String body, String type) {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type).timeout(Duration.ofSeconds(30))
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the read models show that version of the case. */
    public void awaitVersion(UUID caseId, long version) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20))
                .until(() -> version(caseId) >= version);
    }

    public void awaitUpToDate(String organ) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50)).until(() -> {
            HttpResponse<String> answer = call("GET", "/api/organs/" + organ + "/annual-tables/2024", null);
            return answer.statusCode() == 200
                    && EventCodec.mapper().readTree(answer.body()).get("upToDate").asBoolean();
        });
    }

    public long version(UUID caseId) {
        return jdbc().sql("select version from case_position where case_id = ?").param(caseId).query(Long.class)
                .optional().orElse(-1L);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T wait(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        producer.close();
        admin.close();
        commandSide.close();
    }
}
