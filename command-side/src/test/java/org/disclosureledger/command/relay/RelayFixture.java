package org.disclosureledger.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.eventlog.CommitSignal;
import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.testservers.TestServers;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A database and a topic of their own, and relays between them. */
final class RelayFixture implements AutoCloseable {

    final RelaySettings settings;
    final DriverManagerDataSource dataSource;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final CommitSignal signal = new CommitSignal();
    final EventLog log;
    final RelayPositions positions;
    private final EventAppender appender;
    private final List<Process> processes = new ArrayList<>();

    /** What one process has of the relay. */
    record Process(Relay relay, RelayStatus status, SimpleMeterRegistry meters) {

        RelayStatus.State state() {
            return status.sight().state();
        }

        double gauge(String name) {
            return meters.get(name).gauge().value();
        }
    }

    /** A record as a consumer sees it. */
    record Seen(String streamId, long version, int partition, String payload, Map<String, String> headers,
            TimestampType stamped) {}

    RelayFixture(String bootstrapServers) {
        settings = new RelaySettings(bootstrapServers, "events-" + UUID.randomUUID(), 3);
        dataSource = new DriverManagerDataSource(TestServers.postgres().freshDatabase(),
                TestServers.postgres().username(), TestServers.postgres().password());
        Flyway.configure().dataSource(dataSource).locations("classpath:db/command").load().migrate();
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        log = new EventLog(jdbc);
        positions = new RelayPositions(jdbc);
        appender = new EventAppender(jdbc, signal, EventCodec.standard(), Clock.systemUTC());
    }

    Process startRelay() {
        var status = new RelayStatus();
        var meters = new SimpleMeterRegistry();
        var relay = new Relay(details(), settings, signal, status, new RelayMetrics(meters, log, positions, jdbc));
        var process = new Process(relay, status, meters);
        processes.add(process);
        relay.start();
        return process;
    }

    void append(NewEvent... events) {
        append(List.of(events));
    }

    void append(List<NewEvent> events) {
        transaction.executeWithoutResult(_ -> appender.append(events));
    }

    /** On a connection whose transaction stays open. */
    void insert(Connection connection, UUID caseId, long version) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into event (eventidentifier, aggregateidentifier, sequencenumber, type, payloadtype,
                                   payloadrevision, payload, metadata, timestamp)
                values (gen_random_uuid(), ?, ?, 'request', 'RequestAssigned', '1', '{}', '{}', '')""")) {
            insert.setString(1, caseId.toString());
            insert.setLong(2, version);
            insert.execute();
        }
    }

    Connection openTransaction() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Everything that the topic holds now, per partition in order. */
    List<Seen> topic() {
        List<Seen> seen = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", settings.bootstrapServers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(settings.topic(), Duration.ofSeconds(10)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(seen(record)));
            }
        }
        return seen;
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Seen(record.key(), Long.parseLong(headers.get("version")), record.partition(),
                new String(record.value(), UTF_8), headers, record.timestampType());
    }

    void deleteTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.bootstrapServers()))) {
            admin.deleteTopics(List.of(settings.topic())).all().get();
        }
    }

    /** As if the network had failed between the relay and the database. */
    void cutRelayOffTheDatabase() {
        jdbc.sql("select pg_terminate_backend(a.pid) from pg_stat_activity a "
                + "where a.application_name = 'disclosure relay' and a.datname = current_database()").query()
                .listOfRows();
    }

    private JdbcConnectionDetails details() {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return TestServers.postgres().username();
            }

            @Override
            public String getPassword() {
                return TestServers.postgres().password();
            }

            @Override
            public String getJdbcUrl() {
                return dataSource.getUrl();
            }
        };
    }

    @Override
    public void close() {
        processes.forEach(process -> process.relay().stop());
    }
}
