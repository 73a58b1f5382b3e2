package org.disclosureledger.command.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventlog.Position;
import org.disclosureledger.command.eventlog.RecordedEvent;
import org.disclosureledger.command.relay.RelayPositions;
import org.disclosureledger.command.relay.Relayed;

/** The event log over HTTP: for rebuilds, for what Kafka lost, and for the question whether a read model is up to date. */
@Hidden
@RestController
@RequestMapping("/internal/feed")
class FeedEndpoint {

    private static final int MOST = 10_000;

    /**
     * @param head last committed event; null when there is none
     * @param relayed everything up to here was acknowledged by Kafka; null when nothing was
     * @param offsets by partition: the last record that Kafka acknowledged
     */
    record Head(@Nullable Position head, @Nullable Position relayed, @Nullable String topicId,
            Map<Integer, Long> offsets) {}

    /** @param end whether nothing more was below the horizon */
    record Page(List<RecordedEvent> events, boolean end) {}

    record Stream(List<RecordedEvent> events) {}

    private final EventLog log;
    private final RelayPositions positions;

    FeedEndpoint(EventLog log, RelayPositions positions) {
        this.log = log;
        this.positions = positions;
    }

    /**
     * A reader that has projected all {@code offsets} of the same {@code topicId} is up to date if {@code relayed} is not
     * before {@code head}. That conclusion is never wrong:
     * <ul>
     * <li>The head is read after the call arrived. Everything committed by then is visible, so none of it lies behind the
     * head.</li>
     * <li>The relay moves only below the horizon, where nothing can appear any more. If its position is not before the head,
     * it has sent every event up to the head, not merely the head itself.</li>
     * <li>Position, offsets and topic come from one row, written after Kafka acknowledged: the offsets cover all that the
     * position covers. When the relay has to start again it empties all three at once.</li>
     * </ul>
     * The head is read first so that the relay may catch up with it in between; the other order would be as safe, but would
     * say "not yet" more often.
     */
    @GetMapping("/head")
    Head head() {
        Position head = log.head().orElse(null);
        Relayed relayed = positions.read();
        return new Head(head, relayed.position().equals(Position.START) ? null : relayed.position(), relayed.topicId(),
                relayed.offsets());
    }

    /** Without xid and index: from the first event. */
    @GetMapping("/events")
    Page events(@RequestParam(defaultValue = "0") long xid, @RequestParam(defaultValue = "0") long index,
            @RequestParam(defaultValue = "5000") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        List<RecordedEvent> events = log.after(new Position(xid, index), most);
        return new Page(events, events.size() < most);
    }

    /** Versions from … to of one case, both included. */
    @GetMapping("/streams/{id}")
    Stream stream(@PathVariable UUID id, @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long to) {
        return new Stream(log.stream(id, from, to));
    }
}
