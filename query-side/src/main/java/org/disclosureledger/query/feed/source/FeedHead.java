package org.disclosureledger.query.feed.source;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far the event store and its relay are.
 *
 * @param head of the store; null while it is empty
 * @param relayed the last event that Kafka acknowledged; null before the first
 * @param topicId identity of the topic, which changes when it is made anew
 * @param offsets per partition the offset of the last acknowledged record; absent when none
 */
public record FeedHead(@Nullable Position head, @Nullable Position relayed, @Nullable String topicId,
        @Nullable Map<Integer, Long> offsets) {

    /** A place in the order of the store: by transaction, then by index. */
    public record Position(String xid, long index) implements Comparable<Position> {

        public static final Position START = new Position("0", 0);

        @Override
        public int compareTo(Position other) {
            return Comparator.<Position, BigInteger>comparing(p -> new BigInteger(p.xid()))
                    .thenComparingLong(Position::index).compare(this, other);
        }
    }

    /** True when nothing in the store waits for the relay. */
    public boolean allRelayed() {
        return head == null || (relayed != null && relayed.compareTo(head) >= 0);
    }
}
