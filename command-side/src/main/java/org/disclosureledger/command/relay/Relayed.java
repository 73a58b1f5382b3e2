package org.disclosureledger.command.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.eventlog.Position;

/**
 * How far the relay has come: every event up to {@code position} was acknowledged by the topic of that id.
 *
 * @param topicId null before the first contact with Kafka
 * @param offsets by partition: the last record that was acknowledged
 */
public record Relayed(Position position, @Nullable String topicId, Map<Integer, Long> offsets) {

    /** Stands for the topic id after a backup was restored. */
    public static final String RESTORED = "restored";

    public Relayed {
        offsets = Map.copyOf(offsets);
    }

    /** Everything has to be sent (again), to this topic. */
    static Relayed nothingTo(String topicId) {
        return new Relayed(Position.START, topicId, Map.of());
    }

    /** Whether there was no contact with Kafka yet. */
    boolean isNew() {
        return topicId == null || topicId.equals(RESTORED);
    }

    /** What a restored ledger does not know must not stand in its topic: readers would take it for acts of the cases. */
    boolean mustNotUse(Topic topic) {
        return RESTORED.equals(topicId) && topic.ends().values().stream().anyMatch(end -> end > 0);
    }

    Relayed advancedTo(Position reached, Map<Integer, EventProducer.Acknowledged> acknowledged) {
        Map<Integer, Long> advanced = new HashMap<>(offsets);
        acknowledged.forEach((partition, range) -> advanced.put(partition, range.last()));
        return new Relayed(reached, topicId, advanced);
    }

    /** Why the topic cannot hold what was acknowledged, if so: it was made anew, or its log lost its end. */
    Optional<String> contradictedBy(Topic topic) {
        if (!topic.id().equals(topicId)) {
            return Optional.of("topic id was %s and is %s".formatted(topicId, topic.id()));
        }
        return offsets.entrySet().stream().filter(entry -> topic.end(entry.getKey()) <= entry.getValue()).findFirst()
                .map(entry -> "partition %d ends at %d, although offset %d was acknowledged".formatted(entry.getKey(),
                        topic.end(entry.getKey()), entry.getValue()));
    }

    /** The same seen while sending: a new record got an offset that had been given already. */
    Optional<String> contradictedBy(Map<Integer, EventProducer.Acknowledged> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue().first() <= offsets.getOrDefault(entry.getKey(), -1L)).findFirst()
                .map(entry -> "partition %d gave offset %d again".formatted(entry.getKey(), entry.getValue().first()));
    }
}
