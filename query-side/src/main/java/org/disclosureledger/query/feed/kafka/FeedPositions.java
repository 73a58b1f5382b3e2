package org.disclosureledger.query.feed.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.intake.Bookmark;

/**
 * Where the feed reads on, in our own database; what the consumer group remembers in Kafka is not asked. A position
 * belongs to one topic identity: a topic made anew is read from its beginning, its duplicates fall away by version.
 */
@Component
public class FeedPositions {

    private final JdbcClient jdbc;

    FeedPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where to read these partitions on. One that is not known begins at 0, and one whose log shrank below its position
     * begins again at 0.
     *
     * @param before the positions as they were before the topic was asked for its extent: another instance may have
     *            moved on since, beyond ends that are no longer the ends
     */
    @Transactional
    public Map<Integer, Long> begin(Topic.Extent topic, Collection<Integer> partitions, Map<Integer, Long> before) {
        for (int partition : new TreeSet<>(partitions)) {
            long known = before.getOrDefault(partition, 0L);
            jdbc.sql("insert into feed_position values (?, ?, 0) on conflict (topic_id, partition) do nothing")
                    .param(topic.id()).param(partition).update();
            if (known > topic.ends().getOrDefault(partition, 0L)) {
                jdbc.sql("""
                        update feed_position set next_offset = 0
                        where topic_id = ? and partition = ? and next_offset = ?""").param(topic.id())
                        .param(partition).param(known).update();
            }
        }
        return next(topic.id());
    }

    public Map<Integer, Long> next(String topicId) {
        Map<Integer, Long> next = new TreeMap<>();
        jdbc.sql("select partition, next_offset from feed_position where topic_id = ?").param(topicId).query(row -> {
            next.put(row.getInt(1), row.getLong(2));
        });
        return next;
    }

    /**
     * Locks the rows of these partitions, so that a reader who lost them in a rebalance and the new one take turns: the
     * later one sees what the earlier applied, and its records fall away by version.
     */
    Bookmark after(String topicId, Map<Integer, Long> nextOffsets) {
        Collection<Map.Entry<Integer, Long>> entries = new TreeMap<>(nextOffsets).entrySet();
        @Nullable
        String[] partitions = Table.texts(entries, Map.Entry::getKey);
        @Nullable
        String[] offsets = Table.texts(entries, Map.Entry::getValue);
        return new Bookmark() {

            @Override
            public void lock() {
                jdbc.sql("""
                        select partition from feed_position
                        where topic_id = ? and partition = any(?::text[]::integer[]) order by partition for update""")
                        .param(topicId).param(partitions).query().listOfRows();
            }

            @Override
            public void move() {
                jdbc.sql("""
                        insert into feed_position as p
                        select ?, * from unnest(?::text[]::integer[], ?::text[]::bigint[])
                        on conflict (topic_id, partition)
                        do update set next_offset = greatest(p.next_offset, excluded.next_offset)""").param(topicId)
                        .param(partitions).param(offsets).update();
            }
        };
    }
}
