package org.disclosureledger.query.feed.status;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.kafka.FeedJournal;
import org.disclosureledger.query.feed.kafka.FeedListener;
import org.disclosureledger.query.feed.parking.ParkedCases;

/** DOWN when the feed is stopped or nothing that waits moves, its last batch failed, Kafka is away, or a case is parked. */
@Component("feedHealthIndicator")
class FeedHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaListenerEndpointRegistry listeners;
    private final FeedJournal journal;
    private final ParkedCases parkedCases;
    private final FeedLag lag;

    FeedHealth(KafkaListenerEndpointRegistry listeners, FeedJournal journal, ParkedCases parkedCases, FeedLag lag) {
        this.listeners = listeners;
        this.journal = journal;
        this.parkedCases = parkedCases;
        this.lag = lag;
    }

    @Override
    public Health health() {
        MessageListenerContainer feed = listeners.getListenerContainer(FeedListener.ID);
        boolean running = feed != null && feed.isRunning();
        int parked = parkedCases.count();
        String error = journal.lastError();
        String unreachable = lag.last().unreachable();
        Duration standing = lag.standing();
        boolean stands = standing.compareTo(PATIENCE) > 0;
        boolean well = running && !stands && parked == 0 && error == null && unreachable == null;
        Health.Builder health = (well ? Health.up() : Health.down()).withDetail("running", running)
                .withDetail("parked", parked).withDetail("lagEvents", lag.last().events());
        if (stands) {
            health.withDetail("secondsWithoutProgress", standing.toSeconds());
        }
        if (error != null) {
            health.withDetail("lastError", error);
        }
        if (unreachable != null) {
            health.withDetail("kafka", unreachable);
        }
        return health.build();
    }
}
