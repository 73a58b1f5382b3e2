package org.disclosureledger.command.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lets only one relay at a time work on a database: a session-level advisory lock on a connection of its own. The relay
 * reads and moves its position on that same connection, so whoever loses the lock loses the means to go on.
 *
 * <p>An advisory lock, unlike a row locked for update, takes no transaction id and so does not hold the horizon back.
 */
final class Fence implements AutoCloseable {

    private final SingleConnectionDataSource connection;

    private Fence(Connection connection) {
        this.connection = new SingleConnectionDataSource(connection, true);
    }

    /** Empty when another relay is at work. */
    static Optional<Fence> enter(JdbcConnectionDetails database) throws SQLException {
        Connection connection = connect(database);
        try (Statement statement = connection.createStatement();
                var locked = statement.executeQuery(
                        "select pg_try_advisory_lock(hashtextextended('disclosure-ledger relay', 0))")) {
            if (locked.next() && locked.getBoolean(1)) {
                return Optional.of(new Fence(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    private static Connection connect(JdbcConnectionDetails database) throws SQLException {
        var properties = new Properties();
        putUnlessNull(properties, "user", database.getUsername());
        putUnlessNull(properties, "password", database.getPassword());
        properties.put("ApplicationName", "disclosure relay");
        properties.put("connectTimeout", "5");
        properties.put("socketTimeout", "30");
        properties.put("tcpKeepAlive", "true");
        // A position lost with the server is harmless, the events are sent again: it need not wait for the disk. The
        // keepalives let the server notice within seconds that the host of this relay is gone, and free the lock.
        properties.put("options", "-c synchronous_commit=off -c statement_timeout=20s -c tcp_keepalives_idle=5"
                + " -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void putUnlessNull(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    JdbcClient jdbc() {
        return JdbcClient.create(connection);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
