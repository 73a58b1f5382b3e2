package org.disclosureledger.testservers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/** Servers in containers, durable as their images make them; removed at the end of the JVM at the latest. */
final class ContainerServers implements Servers {

    static final String POSTGRES_IMAGE = "postgres:18";
    static final String KAFKA_IMAGE = "apache/kafka:4.2.2";

    /** Why there can be no containers; empty when there can. Nothing is pulled: the images must be there. */
    static Optional<String> obstacle() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("no Docker engine answers");
        }
        List<String> missing = Stream.of(POSTGRES_IMAGE, KAFKA_IMAGE).filter(image -> !isThere(image)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the Docker engine lacks " + String.join(" and ", missing));
    }

    private static boolean isThere(String image) {
        DockerClient client = DockerClientFactory.lazyClient();
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException _) {
            return false;
        }
    }

    @Override
    public TestPostgres postgres() {
        return new PostgresContainer();
    }

    @Override
    public TestKafka kafka() {
        return new KafkaContainer();
    }

    @Override
    public OwnKafka ownKafka() {
        return new KafkaContainer();
    }
}
