package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

import org.disclosureledger.command.eventlog.CommitSignal;

/**
 * One thread that keeps a {@link RelaySession} going as long as this process lives. It starts without Kafka and waits for
 * it: commands are accepted meanwhile.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long STANDBY_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final RelaySettings settings;
    private final CommitSignal signal;
    private final RelayStatus status;
    private final RelayMetrics metrics;
    private CountDownLatch ended = new CountDownLatch(0);
    private @Nullable Thread thread;

    Relay(JdbcConnectionDetails database, RelaySettings settings, CommitSignal signal, RelayStatus status,
            RelayMetrics metrics) {
        this.database = database;
        this.settings = settings;
        this.signal = signal;
        this.status = status;
        this.metrics = metrics;
    }

    @Override
    public synchronized void start() {
        ended = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("relay").daemon().start(this::relay);
    }

    @Override
    public synchronized void stop() {
        ended.countDown();
        signal.wake();
        try {
            if (thread != null && !thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
        status.stopped();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** After the web server, which has the higher phase: the last command's events are still relayed. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void relay() {
        BackOff backOff = backOff();
        BackOffExecution pauses = backOff.start();
        try {
            while (running()) {
                long goodBefore = status.sight().goodAt();
                try {
                    session();
                } catch (InterruptedException e) {
                    return;
                } catch (Exception e) {
                    if (!running()) {
                        return;
                    }
                    report(e);
                    if (status.sight().goodAt() != goodBefore) {
                        pauses = backOff.start();
                    }
                    pause(pauses.nextBackOff());
                }
            }
        } catch (InterruptedException _) {
            // The process ends; the position tells the next one where to go on.
        } finally {
            status.stopped();
        }
    }

    private void session() throws Exception {
        Optional<Fence> fence = Fence.enter(database);
        if (fence.isEmpty()) {
            status.good(RelayStatus.State.STANDBY);
            pause(STANDBY_MILLIS);
            return;
        }
        try (Fence held = fence.get();
                RelaySession session = new RelaySession(held, settings, signal, status, metrics)) {
            session.run(this::running);
        }
    }

    private void report(Exception e) {
        if (status.failed(e)) {
            LOG.warn("relay interrupted, trying again: {}", e.toString());
        } else {
            LOG.debug("relay interrupted, trying again", e);
        }
    }

    private boolean running() {
        return ended.getCount() > 0;
    }

    private void pause(long millis) throws InterruptedException {
        if (ended.await(millis, TimeUnit.MILLISECONDS)) {
            LOG.debug("relay ends");
        }
    }

    private static BackOff backOff() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setJitter(100);
        backOff.setMaxInterval(3_000);
        return backOff;
    }
}
