package org.disclosureledger.query.feed.intake;

import java.util.function.Supplier;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which copy of the read models a transaction works on, and how it keeps out of the way of others. The lock comes first
 * and is no row lock: a transaction that waits for it has no transaction id yet and delays nobody's events.
 */
public enum Model {

    /** The living one, beside other batches. */
    LIVE("select pg_advisory_xact_lock_shared(" + Model.FEED_LOCK + ")"),
    /** The living one, alone. */
    LIVE_ALONE("select pg_advisory_xact_lock(" + Model.FEED_LOCK + ")"),
    /** The living one, while a rebuild holds the lock for its session. */
    LIVE_STOPPED("select 1"),
    /** The one that a rebuild fills. */
    NEXT("set local search_path to " + Model.NEXT_SCHEMA + ", public");

    /** Shared by batches, exclusive for a rebuild that switches. */
    public static final long FEED_LOCK = 4_201_001;
    public static final String LIVE_SCHEMA = "readmodel";
    public static final String NEXT_SCHEMA = "readmodel_next";

    private final String begin;

    Model(String begin) {
        this.begin = begin;
    }

    public <T> T in(TransactionOperations transactions, JdbcTemplate jdbc, Supplier<T> work) {
        return transactions.execute(_ -> {
            jdbc.execute(begin);
            return work.get();
        });
    }
}
