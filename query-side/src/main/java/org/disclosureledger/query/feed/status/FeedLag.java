package org.disclosureledger.query.feed.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.intake.Reasons;
import org.disclosureledger.query.feed.kafka.FeedJournal;
import org.disclosureledger.query.feed.kafka.FeedListener;
import org.disclosureledger.query.feed.kafka.FeedPositions;
import org.disclosureledger.query.feed.kafka.Topic;
import org.disclosureledger.query.feed.parking.ParkedCases;

/**
 * How far the feed is behind the topic, looked up every two seconds. Notices too when the topic was made anew or its log
 * shrank while the feed was reading.
 */
@Component
public class FeedLag {

    private static final Logger LOG = LoggerFactory.getLogger(FeedLag.class);

    private final Topic topic;
    private final FeedPositions positions;
    private final FeedListener feed;
    private final FeedJournal journal;
    private final ParkedCases parkedCases;
    private final Clock clock;
    private final Map<Integer, Long> movedAt = new ConcurrentHashMap<>();
    private volatile Lag lag = new Lag(Map.of(), -1, 0, 0, null);

    /**
     * @param events records of the topic that are not applied; -1 when not known
     * @param seconds between the last applied record and now; 0 when nothing waits
     * @param unreachable why the topic cannot be asked; null when it can
     */
    public record Lag(Map<Integer, Long> position, long events, double seconds, int parked,
            @Nullable String unreachable) {}

    FeedLag(Topic topic, FeedPositions positions, FeedListener feed, FeedJournal journal, ParkedCases parkedCases,
            Clock clock, MeterRegistry metrics) {
        this.topic = topic;
        this.positions = positions;
        this.feed = feed;
        this.journal = journal;
        this.parkedCases = parkedCases;
        this.clock = clock;
        Gauge.builder("disclosure.feed.lag.events", () -> lag.events()).register(metrics);
        Gauge.builder("disclosure.feed.lag.seconds", () -> lag.seconds()).register(metrics);
        Gauge.builder("disclosure.feed.parked", () -> lag.parked()).register(metrics);
    }

    public Lag last() {
        return lag;
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        try {
            String known = feed.topicId();
            // First our position, then the end: the other way round a busy topic would look shorter than it is.
            Map<Integer, Long> before = known == null ? Map.of() : positions.next(known);
            Topic.Extent extent = topic.extent();
            if (known != null && (!known.equals(extent.id()) || isShorter(extent, before))) {
                feed.beginAgain(extent, known.equals(extent.id()) ? before : Map.of());
            }
            lag = lag(extent, positions.next(extent.id()));
        } catch (RuntimeException e) {
            LOG.debug("The topic cannot be asked", e);
            lag = new Lag(lag.position(), -1, lag.seconds(), lag.parked(), Reasons.of(e));
        }
    }

    private static boolean isShorter(Topic.Extent extent, Map<Integer, Long> next) {
        return extent.ends().entrySet().stream().anyMatch(e -> next.getOrDefault(e.getKey(), 0L) > e.getValue());
    }

    /** How long records of a partition have been waiting without one of them being applied; by looks, so to 2 seconds. */
    Duration standing() {
        long now = System.nanoTime();
        return Duration.ofNanos(movedAt.values().stream().mapToLong(moved -> now - moved).max().orElse(0));
    }

    private Lag lag(Topic.Extent extent, Map<Integer, Long> next) {
        extent.ends().forEach((partition, end) -> {
            Long position = next.getOrDefault(partition, 0L);
            if (position >= end || !position.equals(lag.position().getOrDefault(partition, 0L))) {
                movedAt.put(partition, System.nanoTime());
            } else {
                movedAt.putIfAbsent(partition, System.nanoTime());
            }
        });
        long events = extent.ends().entrySet().stream()
                .mapToLong(e -> Math.max(0, e.getValue() - next.getOrDefault(e.getKey(), 0L))).sum();
        double seconds = events == 0 || journal.lastRecord() == 0
                ? 0
                : (clock.millis() - journal.lastRecord()) / 1000.0;
        return new Lag(next, events, seconds, parkedCases.count(), null);
    }
}
