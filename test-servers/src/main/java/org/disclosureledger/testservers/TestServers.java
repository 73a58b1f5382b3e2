package org.disclosureledger.testservers;

import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers of this JVM's tests. The system property {@code disclosure.test.servers} says which: {@code containers}
 * (fails when no Docker engine answers), {@code embedded}, or {@code auto}, which is the default: containers when an
 * engine answers that has the images, embedded servers otherwise. The log says which it became.
 */
public final class TestServers {

    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);
    private static final String PROPERTY = "disclosure.test.servers";

    /** Decided once per JVM; each server is started when it is asked for first. */
    private static final class Chosen {

        static final Servers SERVERS = choose(System.getProperty(PROPERTY, "auto"));
        static final TestPostgres POSTGRES = SERVERS.postgres();
    }

    private static final class SharedKafka {

        static final TestKafka KAFKA = Chosen.SERVERS.kafka();
    }

    private TestServers() {
    }

    public static TestPostgres postgres() {
        return Chosen.POSTGRES;
    }

    public static TestKafka kafka() {
        return SharedKafka.KAFKA;
    }

    /** One for the caller alone, who closes it. */
    public static OwnKafka ownKafka() {
        return Chosen.SERVERS.ownKafka();
    }

    static Servers choose(String wanted) {
        return switch (wanted) {
            case "embedded" -> embedded("as wanted");
            case "containers" -> containers();
            case "auto" -> ContainerServers.obstacle().map(TestServers::embedded).orElseGet(TestServers::containers);
            default -> throw new IllegalArgumentException("%s=%s: one of %s is expected".formatted(PROPERTY, wanted,
                    Arrays.asList("auto", "embedded", "containers")));
        };
    }

    private static Servers embedded(String reason) {
        LOG.info("test servers: embedded PostgreSQL and Kafka ({})", reason);
        return new EmbeddedServers();
    }

    private static Servers containers() {
        ContainerServers.obstacle().ifPresent(reason -> {
            throw new IllegalStateException("%s=containers, but %s".formatted(PROPERTY, reason));
        });
        LOG.info("test servers: containers {} and {}", ContainerServers.POSTGRES_IMAGE, ContainerServers.KAFKA_IMAGE);
        return new ContainerServers();
    }
}
