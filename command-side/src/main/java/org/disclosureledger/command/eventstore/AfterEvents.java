package org.disclosureledger.command.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes of one kind that stand in the same transaction as events, but after them (the order rule of this package): they
 * are collected, and handed over together just before the commit. A failure there rolls the events back too.
 *
 * @param <W> what is to be written
 */
public final class AfterEvents<W> {

    private final Consumer<List<W>> writer;

    /** @param writer writes what one transaction collected, in the order in which it was added */
    public AfterEvents(Consumer<List<W>> writer) {
        this.writer = writer;
    }

    /** @throws IllegalStateException outside of a transaction */
    public void add(W write) {
        pending().add(write);
    }

    /** What the present transaction has collected so far; empty outside of one. */
    @SuppressWarnings("unchecked")
    public List<W> collected() {
        List<W> collected = (List<W>) TransactionSynchronizationManager.getResource(this);
        return collected == null ? List.of() : List.copyOf(collected);
    }

    @SuppressWarnings("unchecked")
    private List<W> pending() {
        List<W> pending = (List<W>) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new ArrayList<>();
            TransactionSynchronizationManager.registerSynchronization(new Flush(pending));
            TransactionSynchronizationManager.bindResource(this, pending);
        }
        return pending;
    }

    private final class Flush implements TransactionSynchronization {

        private final List<W> pending;

        Flush(List<W> pending) {
            this.pending = pending;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AfterEvents.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AfterEvents.this, pending);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writer.accept(pending);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(AfterEvents.this);
        }
    }
}
