package org.disclosureledger.bench.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import org.disclosureledger.servers.EmbeddedKafka;
import org.disclosureledger.servers.EmbeddedPostgres;

/**
 * Real PostgreSQL (fsync on), real Kafka and the command side in this JVM, with cases stored. The relay stands still and
 * no query side runs until a measurement asks for them.
 */
public final class Ledger implements AutoCloseable {

    private final @Nullable Path passing;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final Side side;
    private final ConfigurableApplicationContext command;
    private final StoredCases cases;
    private final Map<ConfigurableApplicationContext, String> others = new LinkedHashMap<>();
    private @Nullable ConfigurableApplicationContext cached;

    private Ledger(Path directory, boolean kept, StoredCases cases) {
        this.passing = kept ? null : directory;
        this.cases = cases;
        this.postgres = EmbeddedPostgres.start(directory.resolve("postgres"), 0);
        // Also when the run is broken off: a database left behind would slow down the next one.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(postgres::close));
        this.kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0);
        this.side = new Side(postgres, kafka);
        this.command = side.command(Map.of());
        relay(false);
    }

    /**
     * @param directory kept with its cases for the next run; a passing one when empty
     * @param out where a passing one is made: not below /tmp, which may be memory, for the disk is part of what is measured
     */
    public static Ledger start(Optional<Path> directory, Path out, int events, long seed) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Path data = directory.isPresent()
                ? directory.get().toAbsolutePath()
                : Files.createTempDirectory(Files.createDirectories(out.toAbsolutePath()), "ledger-");
        Ledger ledger = new Ledger(data, directory.isPresent(), new StoredCases(seed, events));
        if (ledger.storedEvents() < events / 2) {
            new Storing(ledger.cases, ledger.command).all(ledger.commandHttp());
        }
        return ledger;
    }

    public StoredCases cases() {
        return cases;
    }

    public ConfigurableApplicationContext command() {
        return command;
    }

    /** A command side that keeps cases in memory; the other one must not write meanwhile. */
    public ConfigurableApplicationContext commandWithCache() {
        if (cached == null) {
            cached = side.command(Map.of("disclosure.single-node-cache", true));
            cached.getBean("relay", SmartLifecycle.class).stop();
        }
        return cached;
    }

    public DataSource commandDatabase() {
        return command.getBean(DataSource.class);
    }

    public JdbcClient commandJdbc() {
        return command.getBean(JdbcClient.class);
    }

    public Http commandHttp() {
        return http(command);
    }

    public Http http(ConfigurableApplicationContext context) {
        return new Http(port(context), Side.USER, Side.PASSWORD);
    }

    public long storedEvents() {
        return commandJdbc().sql("select count(*) from event").query(Long.class).single();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Lets the relay run, or stand still. */
    public void relay(boolean running) {
        SmartLifecycle relay = command.getBean("relay", SmartLifecycle.class);
        if (running && !relay.isRunning()) {
            relay.start();
        } else if (!running && relay.isRunning()) {
            relay.stop();
        }
    }

    /** A query side with empty read models. */
    public ConfigurableApplicationContext freshQuery(Map<String, Object> settings) {
        String database = "view_" + Long.toString(System.nanoTime(), 36);
        ConfigurableApplicationContext query = side.query(side.database(database), port(command), settings);
        others.put(query, database);
        return query;
    }

    public void stop(ConfigurableApplicationContext query) {
        query.close();
        commandJdbc().sql("drop database " + others.remove(query) + " with (force)").update();
    }

    /** As after the start: the relay stands still, no query side runs. */
    public void quiet() {
        relay(false);
        List.copyOf(others.keySet()).forEach(this::stop);
        if (cached != null) {
            cached.close();
            cached = null;
        }
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() throws IOException {
        quiet();
        command.close();
        kafka.close();
        postgres.close();
        if (passing != null) {
            FileSystemUtils.deleteRecursively(passing);
        }
    }
}
