package org.disclosureledger.query.feed.kafka;

import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.intake.Tally;

/** What the feed did last, in this process; for health, metrics and waiting readers. */
@Component
public class FeedJournal {

    private final Counter applied;
    private final Counter dropped;
    private final AtomicLong lastRecord = new AtomicLong();
    private volatile @Nullable String lastError;

    FeedJournal(MeterRegistry metrics) {
        this.applied = Counter.builder("disclosure.feed.applied").description("events applied").register(metrics);
        this.dropped = Counter.builder("disclosure.feed.dropped").description("duplicates left out").register(metrics);
    }

    synchronized void applied(Tally tally, long recordTimestamp) {
        applied.increment(tally.applied());
        dropped.increment(tally.dropped());
        lastRecord.set(recordTimestamp);
        lastError = null;
        notifyAll();
    }

    void failed(String reason) {
        lastError = reason;
    }

    /** Why the last batch could not be applied; null when it could. */
    public @Nullable String lastError() {
        return lastError;
    }

    /** Kafka's time of the last record that was applied, in ms since 1970; 0 when none was. */
    public long lastRecord() {
        return lastRecord.get();
    }

    /** Returns after the next batch, after some milliseconds, or for no reason: the caller looks again. */
    @SuppressWarnings("WaitNotInLoop")
    public synchronized void await(long milliseconds) throws InterruptedException {
        wait(milliseconds);
    }
}
