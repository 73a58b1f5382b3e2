package org.disclosureledger.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;

import org.disclosureledger.bench.rig.PostgresServer;

/** A lock on a table that lets readers pass and holds writers up, without a transaction id of its own. */
final class Locks implements AutoCloseable {

    private final Connection session;
    private final PostgresServer server;
    private final String database;

    private Locks(Connection session, PostgresServer server, String database) {
        this.session = session;
        this.server = server;
        this.database = database;
    }

    static Locks table(PostgresServer server, String database, String table) throws SQLException {
        return table(server, database, table, "share");
    }

    static Locks table(PostgresServer server, String database, String table, String mode) throws SQLException {
        var session = server.connect(database);
        session.setAutoCommit(false);
        try (var statement = session.createStatement()) {
            statement.execute("lock table " + table + " in " + mode + " mode");
        }
        return new Locks(session, server, database);
    }

    boolean somebodyWaits() {
        return server.jdbc(database).sql("select exists (select from pg_locks where not granted)").query(Boolean.class)
                .single();
    }

    @Override
    public void close() throws SQLException {
        if (!session.isClosed()) {
            session.rollback();
            session.close();
        }
    }
}
