package org.disclosureledger.command.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * When this process last finished an act on a case: later than the time its events carry, by the length of their commit.
 * A hint for telling a lost race from a breach of a rule; other processes' acts are known by their events only.
 */
@Component
public class RecentAcceptances {

    private final Cache<UUID, Instant> finished = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000).build();

    public void finished(UUID caseId, Instant at) {
        finished.put(caseId, at);
    }

    /** The later of the two: what the last event says, and what this process remembers. */
    public Instant lastOf(UUID caseId, Instant lastRecordedAt) {
        Instant remembered = finished.getIfPresent(caseId);
        return remembered != null && remembered.isAfter(lastRecordedAt) ? remembered : lastRecordedAt;
    }
}
