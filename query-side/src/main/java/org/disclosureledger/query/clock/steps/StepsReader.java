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

/** The steps of cases, read again. */
@Component
public class StepsReader {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    StepsReader(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empty for an unknown request, and for a voided one. */
    public Optional<ClockedRequest> request(UUID requestId) {
        return Optional.ofNullable(StepsTable.REQUESTS.load(jdbc, List.of(requestId)).get(requestId))
                .filter(kept -> !kept.voided()).map(kept -> ClockedRequest.of(requestId, kept));
    }

    /** Empty for an unknown appeal, and for a voided one. */
    public Optional<ClockedAppeal> appeal(UUID appealId) {
        return Optional.ofNullable(StepsTable.APPEALS.load(jdbc, List.of(appealId)).get(appealId))
                .filter(kept -> !kept.steps().voided()).map(kept -> ClockedAppeal.of(appealId, kept));
    }

    /**
     * Every request in hand, one after the other; not all are held in memory at once.
     *
     * @param organs of these; null for every organ
     */
    public void forEachOpenRequest(@Nullable Collection<String> organs, Consumer<ClockedRequest> each) {
        transactions.executeWithoutResult(_ -> StepsTable.REQUESTS.forEachOpen(jdbc, organs,
                (id, kept) -> each.accept(ClockedRequest.of(id, kept))));
    }

    /** The same of appeals that are pending. */
    public void forEachOpenAppeal(@Nullable Collection<String> organs, Consumer<ClockedAppeal> each) {
        transactions.executeWithoutResult(_ -> StepsTable.APPEALS.forEachOpen(jdbc, organs,
                (id, kept) -> each.accept(ClockedAppeal.of(id, kept))));
    }
}
