package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.disclosureledger.command.eventlog.CommitSignal;
import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventlog.RecordedEvent;

/**
 * The work of the relay between two failures, behind its fence: read below the horizon, send, wait for every
 * acknowledgement, move the position. Whatever goes wrong ends the session; the next one starts from the stored position.
 */
final class RelaySession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RelaySession.class);
    private static final int BATCH = 1_000;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final EventLog log;
    private final RelayPositions positions;
    private final TopicAdmin admin;
    private final EventProducer producer;
    private final CommitSignal signal;
    private final RelayStatus status;
    private final RelayMetrics metrics;
    private long lookedAt;

    RelaySession(Fence fence, RelaySettings settings, CommitSignal signal, RelayStatus status, RelayMetrics metrics) {
        this.log = new EventLog(fence.jdbc());
        this.positions = new RelayPositions(fence.jdbc());
        this.admin = new TopicAdmin(settings);
        this.producer = new EventProducer(settings);
        this.signal = signal;
        this.status = status;
        this.metrics = metrics;
    }

    void run(BooleanSupplier running) throws InterruptedException, ExecutionException {
        admin.createUnlessThere();
        Relayed relayed = compared(positions.read());
        Duration pause = SHORTEST_PAUSE;
        while (running.getAsBoolean()) {
            List<RecordedEvent> events = log.after(relayed.position(), BATCH);
            if (!events.isEmpty()) {
                relayed = sent(relayed, events);
                pause = SHORTEST_PAUSE;
            } else if (signal.await(pause)) {
                pause = SHORTEST_PAUSE;
            } else {
                // Longer and longer: just after a commit, an older transaction often still holds the horizon back.
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
            if (System.nanoTime() - lookedAt > BETWEEN_LOOKS.toNanos()) {
                relayed = compared(relayed);
            }
            status.good(RelayStatus.State.RELAYING);
        }
    }

    private Relayed sent(Relayed relayed, List<RecordedEvent> events) throws InterruptedException, ExecutionException {
        EventProducer.Sent sent = producer.send(events);
        var contradiction = relayed.contradictedBy(sent.acknowledged());
        if (contradiction.isPresent()) {
            return fromTheStart(relayed, admin.describe(), contradiction.get());
        }
        if (sent.failure() != null) {
            throw sent.failure();
        }
        metrics.sent(events.size());
        return moved(relayed, relayed.advancedTo(events.getLast().position(), sent.acknowledged()));
    }

    /** Kafka does not sync to disk, and may be wiped: what it acknowledged once it need not have for ever. */
    private Relayed compared(Relayed relayed) throws InterruptedException, ExecutionException {
        Topic topic = admin.describe();
        lookedAt = System.nanoTime();
        if (relayed.mustNotUse(topic)) {
            throw new IllegalStateException("台账由备份恢复，而 Kafka 主题中还有恢复之前的事件：请删除该主题，或换一个主题名 / restored from a backup, "
                    + "but the topic holds events from before: delete it or set another topic");
        }
        if (relayed.isNew()) {
            return moved(relayed, Relayed.nothingTo(topic.id()));
        }
        var contradiction = relayed.contradictedBy(topic);
        return contradiction.isPresent() ? fromTheStart(relayed, topic, contradiction.get()) : relayed;
    }

    private Relayed fromTheStart(Relayed relayed, Topic topic, String reason) {
        LOG.warn("Kafka no longer has what it acknowledged ({}): all events are sent again from the start", reason);
        return moved(relayed, Relayed.nothingTo(topic.id()));
    }

    private Relayed moved(Relayed from, Relayed to) {
        if (!positions.move(from, to)) {
            throw new IllegalStateException("somebody else moved the relay's position");
        }
        return to;
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
