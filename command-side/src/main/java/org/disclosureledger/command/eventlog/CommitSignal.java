package org.disclosureledger.command.eventlog;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the relay of this process as soon as events are committed. A hint only: events that another process stored are
 * found by polling.
 */
@Component
public class CommitSignal {

    private final Semaphore signal = new Semaphore(0);

    /** To be called in the transaction that stores events. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Ends a wait at once. */
    public void wake() {
        signal.release();
    }

    /** Waits until events were committed, but no longer than this. Returns whether it was woken. */
    public boolean await(Duration longest) throws InterruptedException {
        boolean woken = signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        signal.drainPermits();
        return woken;
    }
}
