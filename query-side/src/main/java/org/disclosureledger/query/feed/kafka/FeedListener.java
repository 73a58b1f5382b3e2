package org.disclosureledger.query.feed.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.intake.Broken;
import org.disclosureledger.query.feed.intake.Delivery;
import org.disclosureledger.query.feed.intake.Intake;
import org.disclosureledger.query.feed.intake.Model;
import org.disclosureledger.query.feed.intake.Reasons;
import org.disclosureledger.query.feed.intake.Tally;

/**
 * Reads the topic in batches and hands them to the intake. Offsets are never committed to Kafka: on assignment each
 * partition is read on from the position in the database, and if that cannot be found out, from its beginning.
 */
@Component
public class FeedListener implements ConsumerSeekAware {

    public static final String ID = "feed";
    private static final Logger LOG = LoggerFactory.getLogger(FeedListener.class);

    private final Topic topic;
    private final FeedPositions positions;
    private final Intake intake;
    private final FeedJournal journal;
    private final Map<TopicPartition, ConsumerSeekCallback> assigned = new ConcurrentHashMap<>();
    private volatile @Nullable String topicId;

    FeedListener(Topic topic, FeedPositions positions, Intake intake, FeedJournal journal) {
        this.topic = topic;
        this.positions = positions;
        this.intake = intake;
        this.journal = journal;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        assignments.keySet().forEach(p -> assigned.put(p, callback));
        try {
            Map<Integer, Long> before = positions.next(topic.extent().id());
            begin(topic.extent(), assignments.keySet(), before);
        } catch (RuntimeException e) {
            LOG.warn("Stored positions cannot be used ({}); reading from the beginning", Reasons.of(e));
            topicId = null;
            callback.seekToBeginning(assignments.keySet());
        }
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        if (partitions != null) {
            partitions.forEach(assigned::remove);
        }
    }

    /** To be called when the topic was made anew or its log shrank while we were reading. */
    public void beginAgain(Topic.Extent extent, Map<Integer, Long> before) {
        LOG.warn("The topic was made anew, or its log is shorter than our position: reading on by stored positions");
        begin(extent, assigned.keySet(), before);
    }

    private void begin(Topic.Extent extent, Collection<TopicPartition> partitions, Map<Integer, Long> before) {
        Map<Integer, Long> next = positions.begin(extent, partitions.stream().map(TopicPartition::partition).toList(),
                before);
        topicId = extent.id();
        partitions.forEach(p -> {
            ConsumerSeekCallback callback = assigned.get(p);
            if (callback != null) {
                callback.seek(p.topic(), p.partition(), next.getOrDefault(p.partition(), 0L));
            }
        });
    }

    public @Nullable String topicId() {
        return topicId;
    }

    @KafkaListener(id = ID, idIsGroup = false, topics = "${disclosure.kafka.topic}", batch = "true", concurrency = "${disclosure.feed.concurrency}")
    void onBatch(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> records) {
        try {
            Tally tally = intake.take(delivery(records));
            journal.applied(tally, records.getLast().timestamp());
        } catch (RuntimeException e) {
            journal.failed(Reasons.of(e));
            throw e;
        }
    }

    private Delivery delivery(List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> records) {
        List<RecordedEvent> events = new ArrayList<>(records.size());
        List<Broken> broken = new ArrayList<>();
        Map<Integer, Long> next = new HashMap<>();
        for (var record : records) {
            next.merge(record.partition(), record.offset() + 1, Math::max);
            try {
                events.add(RecordReader.read(record));
            } catch (RuntimeException e) {
                String type = RecordReader.header(record, "stream-type");
                broken.add(new Broken(RecordReader.caseIdOrStandIn(record), type == null ? "unknown" : type,
                        "主题记录（分区 %d，位置 %d）不完整：%s".formatted(record.partition(), record.offset(), Reasons.of(e))));
            }
        }
        return new Delivery(Model.LIVE, events, broken, false, true, positions.after(knownTopic(), next));
    }

    private String knownTopic() {
        String known = topicId;
        if (known == null) {
            known = topic.extent().id();
            topicId = known;
        }
        return known;
    }
}
