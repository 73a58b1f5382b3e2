package org.disclosureledger.query.feed.intake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.parking.ParkedCase;

/**
 * What is to be done for one case: apply the events, in order and without gap; then, if there is trouble, park it.
 *
 * @param dropped number of duplicates left out so far
 * @param trouble why nothing after the events can be applied; null when all is well
 */
record CaseWork(UUID caseId, String streamType, List<CaseEvent> events, int dropped, @Nullable ParkedCase trouble) {

    /** Without the events that were applied meanwhile. */
    CaseWork after(long known) {
        List<CaseEvent> left = events.stream().dropWhile(e -> e.version() <= known).toList();
        ParkedCase open = trouble != null && trouble.fromVersion() <= known ? null : trouble;
        return new CaseWork(caseId, streamType, left, dropped + events.size() - left.size(), open);
    }

    CaseWork firstHalf() {
        return new CaseWork(caseId, streamType, events.subList(0, events.size() / 2), dropped, null);
    }

    CaseWork secondHalf() {
        return new CaseWork(caseId, streamType, events.subList(events.size() / 2, events.size()), 0, trouble);
    }

    CaseWork parkedAtFirst(String reason) {
        return new CaseWork(caseId, streamType, List.of(), dropped,
                ParkedCase.poison(events.getFirst().recorded(), reason));
    }
}
