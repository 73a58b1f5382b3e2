package org.disclosureledger.query.feed.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.domain.wire.UnreadableEvent;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.parking.ParkedCase;
import org.disclosureledger.query.feed.source.CommandSide;

/** Puts the events of a case in an unbroken order, fetches what is missing from the command side, and reads them. */
@Component
class Sequencing {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencing.class);

    private final CommandSide commandSide;
    private final EventCodec codec = EventCodec.standard();

    Sequencing(CommandSide commandSide) {
        this.commandSide = commandSide;
    }

    /** @param events by version; {@code known} is the last version applied */
    CaseWork work(UUID caseId, NavigableMap<Long, RecordedEvent> events, long known) {
        String streamType = events.firstEntry().getValue().streamType();
        List<CaseEvent> readable = new ArrayList<>();
        ParkedCase trouble = null;
        for (RecordedEvent event : events.tailMap(known, false).values()) {
            long expected = known + readable.size() + 1;
            trouble = event.version() > expected ? fill(caseId, expected, event, readable) : null;
            trouble = trouble == null ? read(event, readable) : trouble;
            if (trouble != null) {
                break;
            }
        }
        return new CaseWork(caseId, streamType, readable, events.headMap(known, true).size(), trouble);
    }

    private @Nullable ParkedCase fill(UUID caseId, long from, RecordedEvent next, List<CaseEvent> readable) {
        try {
            long expected = from;
            for (RecordedEvent missing : commandSide.stream(caseId, from, next.version() - 1)) {
                if (missing.version() != expected) {
                    break;
                }
                ParkedCase trouble = read(missing, readable);
                if (trouble != null) {
                    return trouble;
                }
                expected++;
            }
            return expected == next.version()
                    ? null
                    : ParkedCase.gap(next, expected, "缺少版本 %d 至 %d，命令侧也没有提供".formatted(expected, next.version() - 1));
        } catch (RestClientException e) {
            LOG.warn("Versions {} to {} of case {} cannot be fetched: {}", from, next.version() - 1, caseId,
                    e.getClass().getSimpleName());
            return ParkedCase.gap(next, from, "缺少版本 %d 至 %d，命令侧暂时无法访问".formatted(from, next.version() - 1));
        }
    }

    private @Nullable ParkedCase read(RecordedEvent event, List<CaseEvent> readable) {
        try {
            CaseEvent read = new CaseEvent(event,
                    codec.read(event.type(), Integer.parseInt(event.revision()), event.payload()));
            if (!read.event().caseId().equals(event.streamId())) {
                return ParkedCase.poison(event, "事件内容属于另一个案件");
            }
            readable.add(read);
            return null;
        } catch (UnreadableEvent | NumberFormatException e) {
            return ParkedCase.poison(event, Reasons.of(e));
        }
    }
}
