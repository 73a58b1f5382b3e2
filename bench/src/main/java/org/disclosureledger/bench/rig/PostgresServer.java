package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.disclosureledger.servers.EmbeddedPostgres;

/** A PostgreSQL server with full durability, whose processes may be signalled; always on the same port. */
public final class PostgresServer {

    private final Path directory;
    private EmbeddedPostgres server;

    private PostgresServer(Path directory) {
        this.directory = directory;
        this.server = EmbeddedPostgres.start(directory, 0);
    }

    static PostgresServer start(Path directory) {
        return new PostgresServer(directory);
    }

    public int port() {
        return server.port();
    }

    public String password() {
        return server.password();
    }

    /** Made unless it exists. */
    public String database(String name) {
        return server.database(name);
    }

    public JdbcClient jdbc(String database) {
        return JdbcClient.create(dataSource(database));
    }

    /** A session of its own, for locks and transactions that stay open. */
    public Connection connect(String database) throws SQLException {
        return dataSource(database).getConnection();
    }

    private DriverManagerDataSource dataSource(String database) {
        return new DriverManagerDataSource(server.jdbcUrl(database), EmbeddedPostgres.USERNAME, server.password());
    }

    /** The process that started all others of the server. */
    public long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its processes that serves a session of this application; for SIGKILL. */
    public long backend(String database, String application) {
        return jdbc("postgres").sql("""
                select pid from pg_stat_activity where datname = ? and application_name = ? limit 1""")
                .params(database, application).query(Long.class).single();
    }

    /** In order; committed work is written out. */
    public void stop() {
        server.close();
    }

    /** On the same directory and port, however it ended. */
    public void startAgain() {
        server = EmbeddedPostgres.start(directory, server.port());
    }
}
