package org.disclosureledger.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL server of our own on 127.0.0.1, with its data in one directory.
 *
 * <p>Started on the same directory again it has the same data, also after the JVM was killed: the server left behind is
 * found and stopped first. Only one at a time may use a directory; the caller sees to that.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The only account, a superuser. */
    public static final String USERNAME = "postgres";
    /** PostgreSQL's programs for all tests of this machine. */
    static final Path SHARED_TOOLS = Path.of(System.getProperty("java.io.tmpdir"),
            "disclosure-tools-" + System.getProperty("user.name"));
    private static final String TEMPORARY = "disclosure-postgres-";

    private final PostgresCluster cluster;
    private final int port;
    private final String password;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger freshDatabases = new AtomicInteger();

    private EmbeddedPostgres(PostgresCluster cluster, int port, String password) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server with full durability; creates the cluster when the directory is new.
     *
     * @param port 0 for any free one
     * @throws ServerStartException with one sentence that says why
     */
    public static EmbeddedPostgres start(Path directory, int port) {
        return start(directory, directory, port);
    }

    /** With PostgreSQL's programs unpacked elsewhere, for tests that start it often. */
    static EmbeddedPostgres start(Path directory, Path tools, int port) {
        var chosen = FreePort.orAny(port);
        return start(directory, tools, chosen, PostgresConfiguration.durable(chosen), true);
    }

    /**
     * The server that all tests of this JVM share: without fsync, stopped and deleted at the end of the JVM. Each test
     * takes a database of its own from {@link #freshDatabase()}.
     */
    public static EmbeddedPostgres temporary() {
        return Temporary.SERVER;
    }

    private static EmbeddedPostgres start(Path directory, Path tools, int port, PostgresConfiguration configuration,
            boolean durable) {
        try {
            Files.createDirectories(directory);
            var log = directory.resolve("server.log");
            var password = directory.resolve("password");
            var cluster = new PostgresCluster(directory.resolve("cluster").toAbsolutePath(), log.toAbsolutePath(),
                    PostgresTools.unpackedBelow(tools.toAbsolutePath()));
            if (!cluster.exists()) {
                writePassword(password);
                cluster.initialise(password, durable);
            }
            cluster.endOrphans();
            cluster.start(configuration);
            return new EmbeddedPostgres(cluster, port, Files.readString(password));
        } catch (IOException e) {
            throw new ServerStartException("PostgreSQL 无法启动：" + e + " / PostgreSQL does not start: " + e, e);
        }
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    public int port() {
        return port;
    }

    /** Random, kept in the directory: other users of the machine reach the port, but not the data. */
    public String password() {
        return password;
    }

    /** The address without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates the database unless it exists; returns its {@link #jdbcUrl address}. */
    public String database(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USERNAME, password);
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var create = connection.createStatement()) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                create.execute("create database " + name);
            }
            return jdbcUrl(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    /** A new, empty database; returns its {@link #jdbcUrl address}. */
    public String freshDatabase() {
        return database("fresh_" + freshDatabases.incrementAndGet());
    }

    /** Stops the server; what was committed stays. */
    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            try {
                cluster.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Made at the first use, once per JVM. */
    private static final class Temporary {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                for (var abandoned : Directories.ofDeadProcesses(TEMPORARY)) {
                    new PostgresCluster(abandoned.resolve("cluster"), abandoned.resolve("server.log"),
                            PostgresTools.unpackedBelow(SHARED_TOOLS)).endOrphans();
                    Directories.delete(abandoned);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var directory = Directories.ofThisProcess(TEMPORARY);
            var port = FreePort.orAny(0);
            var server = EmbeddedPostgres.start(directory, SHARED_TOOLS, port, PostgresConfiguration.forgetful(port),
                    false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                Directories.delete(directory);
            }, "stop temporary PostgreSQL"));
            return server;
        }
    }
}
