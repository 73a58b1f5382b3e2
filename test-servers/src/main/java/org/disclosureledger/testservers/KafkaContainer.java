package org.disclosureledger.testservers;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

import org.disclosureledger.servers.FreePort;

/**
 * One Kafka node. Its port is chosen beforehand and the same inside and outside: it has to be told the address under
 * which clients find it, and keeps it when it is stopped and started.
 */
final class KafkaContainer implements OwnKafka {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port = FreePort.orAny(0);
    private final String host = DockerClientFactory.instance().dockerHostIpAddress();
    private GenericContainer<?> container = run();
    private boolean gone;

    KafkaContainer() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> container.stop(), "remove a Kafka of the tests"));
    }

    @SuppressWarnings("resource")
    private GenericContainer<?> run() {
        var made = new GenericContainer<>(ContainerServers.KAFKA_IMAGE).withEnv(node())
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(PATIENCE));
        made.setPortBindings(List.of((host.equals("127.0.0.1") ? host + ":" : "") + port + ":" + port));
        made.start();
        awaitService();
        return made;
    }

    /** All that one needs to be broker and controller: as soon as one setting is given, the image has no defaults. */
    private Map<String, String> node() {
        return Map.ofEntries(Map.entry("KAFKA_NODE_ID", "1"), Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_LISTENERS", "BROKER://:" + port + ",CONTROLLER://:29093"),
                Map.entry("KAFKA_ADVERTISED_LISTENERS", "BROKER://" + bootstrapServers()),
                Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "BROKER"),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:29093"),
                Map.entry("KAFKA_LOG_DIRS", "/tmp/kraft-combined-logs"),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"), Map.entry("KAFKA_LOG_RETENTION_MS", "-1"),
                Map.entry("KAFKA_HEAP_OPTS", "-Xms128m -Xmx512m"));
    }

    private void awaitService() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            Awaitility.await().atMost(PATIENCE).ignoreExceptions()
                    .until(() -> !admin.describeCluster().nodes().get().isEmpty());
        }
    }

    @Override
    public String bootstrapServers() {
        return host + ":" + port;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        if (gone) {
            container = run();
            gone = false;
        } else {
            container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
            awaitService();
        }
    }

    @Override
    public void wipe() {
        container.stop();
        gone = true;
    }

    @Override
    public void close() {
        wipe();
    }
}
