package org.disclosureledger.command.registerimport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This process as the owner of the imports it runs. It shows that it lives by an advisory lock on a connection of its own,
 * which PostgreSQL frees when the process ends, however it ends.
 *
 * <p>The lock is a courtesy to those who wait for an import. Nothing hangs on it: an import that was rejected by mistake
 * stores nothing, because its end is written in the transaction of its events.
 */
@Component
@DependsOnDatabaseInitialization
class ImportOwner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportOwner.class);
    private static final int SECONDS_TO_ANSWER = 5;

    private final UUID id = UUID.randomUUID();
    private final JdbcConnectionDetails database;
    private @Nullable Connection session;

    ImportOwner(JdbcConnectionDetails database) {
        this.database = database;
        showLife();
    }

    UUID id() {
        return id;
    }

    /** Takes the lock again when its connection was lost. */
    final synchronized void showLife() {
        try {
            if (session == null || !session.isValid(SECONDS_TO_ANSWER)) {
                destroy();
                session = locked(connect());
            }
        } catch (SQLException e) {
            LOG.warn("this process cannot show that it lives: {}", e.getSQLState());
        }
    }

    /** Null while the lock is still held by the connection that was lost: then it is tried again soon. */
    private @Nullable Connection locked(Connection fresh) throws SQLException {
        try (Statement statement = fresh.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + key(id) + ")")) {
            if (locked.next() && locked.getBoolean(1)) {
                return fresh;
            }
        }
        fresh.close();
        return null;
    }

    /** To be asked in a transaction, at whose end it is free to live again. */
    static boolean isGone(UUID owner, JdbcClient jdbc) {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + key(owner) + ")").query(Boolean.class).single();
    }

    private static String key(UUID owner) {
        return "hashtextextended('disclosure-ledger import " + owner + "', 0)";
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        String username = database.getUsername();
        String password = database.getPassword();
        if (username != null && password != null) {
            properties.put("user", username);
            properties.put("password", password);
        }
        properties.put("ApplicationName", "disclosure imports");
        properties.put("connectTimeout", "5");
        properties.put("tcpKeepAlive", "true");
        // The server notices within seconds that the host of this process is gone.
        properties.put("options",
                "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    @Override
    public synchronized void destroy() {
        try {
            if (session != null) {
                session.close();
            }
        } catch (SQLException e) {
            LOG.debug("the connection was lost already", e);
        }
        session = null;
    }
}
