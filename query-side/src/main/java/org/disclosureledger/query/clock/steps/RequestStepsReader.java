package org.disclosureledger.query.clock.steps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.query.feed.Table;

/** The steps of requests, read again. */
@Component
public class RequestStepsReader {

    /** Rows that the driver holds at a time; it reads on only inside of a transaction. */
    private static final int FETCHED = 2000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RequestStepsReader(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empty for an unknown request, and for a voided one. */
    public Optional<ClockedRequest> find(UUID requestId) {
        return Optional.ofNullable(StepsDocuments.load(jdbc, List.of(requestId)).get(requestId))
                .filter(row -> !row.voided()).map(row -> ClockedRequest.of(requestId, row));
    }

    /**
     * Every case in hand, one after the other; not all are held in memory at once.
     *
     * @param organs of these; null for every organ
     */
    public void forEachOpen(@Nullable Collection<String> organs, Consumer<ClockedRequest> each) {
        String of = organs == null ? "" : " and organ = any(?::text[])";
        transactions.executeWithoutResult(_ -> {
            JdbcClient.StatementSpec open = jdbc.sql("select request_id, steps from request_clock where open" + of)
                    .withFetchSize(FETCHED);
            (organs == null ? open : open.param(Table.texts(organs, o -> o))).query(row -> {
                each.accept(ClockedRequest.of(row.getObject(1, UUID.class), StepsDocuments.read(row.getString(2))));
            });
        });
    }
}
