package org.disclosureledger.testservers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * PostgreSQL as its image starts it: with fsync. Testcontainers' own class for it would switch that off.
 */
final class PostgresContainer implements TestPostgres {

    private static final int PORT = 5432;
    private static final String USERNAME = "postgres";

    private final String password = UUID.randomUUID().toString();
    private final AtomicInteger databases = new AtomicInteger();
    private final GenericContainer<?> container;

    @SuppressWarnings("resource")
    PostgresContainer() {
        container = new GenericContainer<>(ContainerServers.POSTGRES_IMAGE).withExposedPorts(PORT)
                .withEnv("POSTGRES_PASSWORD", password)
                // Spring keeps a context for each test class, and each has its pool.
                .withCommand("postgres", "-c", "max_connections=200")
                // The first time is the start that fills the data directory.
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2)
                        .withStartupTimeout(Duration.ofMinutes(2)));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "remove the PostgreSQL of the tests"));
    }

    @Override
    public String freshDatabase() {
        String name = "fresh_" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection(address("postgres"), USERNAME, password);
                var create = connection.createStatement()) {
            create.execute("create database " + name);
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(PORT), database);
    }

    @Override
    public String username() {
        return USERNAME;
    }

    @Override
    public String password() {
        return password;
    }
}
