package org.disclosureledger.query.feed.status;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

import org.disclosureledger.query.feed.kafka.FeedPositions;
import org.disclosureledger.query.feed.parking.ParkedCases;
import org.disclosureledger.query.feed.source.CommandSide;
import org.disclosureledger.query.feed.source.FeedHead;

/** Whether everything that the event store holds at this moment is in the read models: store, relay, feed. */
@Component
public class UpToDate {

    private final CommandSide commandSide;
    private final FeedPositions positions;
    private final ParkedCases parkedCases;

    UpToDate(CommandSide commandSide, FeedPositions positions, ParkedCases parkedCases) {
        this.commandSide = commandSide;
        this.positions = positions;
        this.parkedCases = parkedCases;
    }

    /** False also when the command side cannot be asked within two seconds. Ask before reading the figures. */
    public boolean now() {
        try {
            FeedHead head = commandSide.head();
            return head.allRelayed() && applied(head.topicId(), head.offsets()) && parkedCases.count() == 0;
        } catch (RestClientException _) {
            return false;
        }
    }

    private boolean applied(@Nullable String topicId, @Nullable Map<Integer, Long> offsets) {
        if (offsets == null || offsets.isEmpty()) {
            return true;
        }
        if (topicId == null) {
            return false;
        }
        Map<Integer, Long> next = positions.next(topicId);
        return offsets.entrySet().stream().allMatch(e -> next.getOrDefault(e.getKey(), 0L) > e.getValue());
    }
}
