package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.disclosureledger.servers.EmbeddedPostgres;

/** The system in one JVM, as an operator starts it, on one data directory. */
public final class Standalone implements RunningSystem, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final Path log;
    private final int queryPort = Ports.free();
    private final int commandPort = Ports.free();
    private JavaProcess process;
    private boolean owner;

    private Standalone(Path directory) {
        this.directory = directory;
        this.log = directory.resolveSibling(directory.getFileName() + "-" + queryPort + ".log");
        this.process = launch();
    }

    /** Returns at once; see {@link #awaitReady()}. */
    public static Standalone start(Path directory) {
        return new Standalone(directory);
    }

    private JavaProcess launch() {
        return JavaProcess.start(List.of(),
                List.of("-Xmx1g", "-XX:+UseSerialGC", "-Daxoniq.update-checker.disabled=true",
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar",
                        Jars.of("standalone").toString()),
                Map.of("DISCLOSURE_DATA_DIR", directory.toString(), "DISCLOSURE_QUERY_PORT",
                        Integer.toString(queryPort), "DISCLOSURE_COMMAND_PORT", Integer.toString(commandPort),
                        "DISCLOSURE_ADMIN_PASSWORD", Rig.PASSWORD),
                log);
    }

    public Duration awaitReady() {
        var took = Waiting.until("the standalone system is ready, see " + log, PATIENCE, () -> {
            if (!process.alive()) {
                throw new IllegalStateException("ended:\n" + lastLines());
            }
            return endpoints().stream().allMatch(Endpoint::ready);
        });
        owner = true;
        return took;
    }

    /** On the same directory and ports; returns at once. */
    public void startAgain() {
        process = launch();
    }

    public JavaProcess process() {
        return process;
    }

    public Path directory() {
        return directory;
    }

    @Override
    public URI commandAddress() {
        return URI.create("http://127.0.0.1:" + commandPort);
    }

    @Override
    public URI queryAddress() {
        return URI.create("http://127.0.0.1:" + queryPort);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(new Endpoint("command side", commandAddress()), new Endpoint("query side", queryAddress()));
    }

    @Override
    public JdbcClient commandDatabase() {
        return database(Rig.COMMAND_DATABASE);
    }

    @Override
    public JdbcClient queryDatabase() {
        return database(Rig.QUERY_DATABASE);
    }

    private JdbcClient database(String name) {
        var port = postmasterFile().get(3);
        try {
            return JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/" + name,
                    EmbeddedPostgres.USERNAME, Files.readString(directory.resolve("postgresql/password"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that started all others of PostgreSQL; it outlives a killed JVM. */
    public long postmaster() {
        return Long.parseLong(postmasterFile().getFirst().strip());
    }

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(directory.resolve("postgresql/cluster/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kafka chooses its port; of those the process listens on, it is the one that serves clients. */
    @Override
    public String bootstrapServers() {
        return ListeningPorts.of(process.pid()).stream().filter(port -> port != queryPort && port != commandPort)
                .map(port -> "127.0.0.1:" + port).filter(ListeningPorts::servesKafkaClients).findFirst()
                .orElseThrow(() -> new IllegalStateException("no Kafka in " + process.pid()));
    }

    /** Everything it has printed at its last starts. */
    @Override
    public String lastLines() {
        return JavaProcess.tail(log, 80);
    }

    @Override
    public void close() {
        if (process.alive()) {
            process.stop();
        } else if (owner && Files.exists(directory.resolve("postgresql/cluster/postmaster.pid"))) {
            ProcessHandle.of(postmaster()).ifPresent(ProcessHandle::destroy);
        }
    }
}
