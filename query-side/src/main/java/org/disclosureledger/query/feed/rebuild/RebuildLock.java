package org.disclosureledger.query.feed.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

import org.disclosureledger.query.feed.intake.Model;

/**
 * A session of its own, which holds advisory locks while a rebuild runs: one that keeps a second rebuild out, and at the
 * end one that stops the feed. Nothing is written in it, so it delays nobody. PostgreSQL frees both when the process
 * dies.
 */
final class RebuildLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);
    static final long REBUILD_LOCK = 4_201_002;

    private final Connection session;

    private RebuildLock(Connection session) {
        this.session = session;
    }

    /** Empty while another rebuild runs, here or in another process. */
    static Optional<RebuildLock> take(DataSource dataSource) {
        RebuildLock lock = new RebuildLock(DataSourceUtils.getConnection(dataSource));
        try {
            if (lock.ask("select pg_try_advisory_lock(" + REBUILD_LOCK + ")")) {
                return Optional.of(lock);
            }
        } catch (SQLException e) {
            lock.close();
            throw new UncategorizedSQLException("rebuild lock", null, e);
        }
        lock.close();
        return Optional.empty();
    }

    /** Returns when no batch is being applied any more; later ones wait. */
    void stopFeed() {
        run("select pg_advisory_lock(" + Model.FEED_LOCK + ")");
    }

    void startFeed() {
        run("select pg_advisory_unlock(" + Model.FEED_LOCK + ")");
    }

    /** @throws UncategorizedSQLException when the session, and its locks with it, was lost */
    void requireHeld() {
        run("select 1");
    }

    /** All or nothing, and nothing when the session was lost: somebody else may hold the locks then. */
    void inOneTransaction(List<String> statements) {
        run("begin");
        try {
            statements.forEach(this::run);
            run("commit");
        } catch (RuntimeException e) {
            try {
                run("rollback");
            } catch (RuntimeException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try (session) {
            run("select pg_advisory_unlock_all()");
        } catch (RuntimeException | SQLException e) {
            LOG.warn("The session of the rebuild was lost, its locks with it");
        }
    }

    private void run(String sql) {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("rebuild lock", sql, e);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (Statement statement = session.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
