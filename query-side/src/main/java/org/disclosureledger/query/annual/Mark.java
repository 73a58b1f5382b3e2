package org.disclosureledger.query.annual;

import java.time.Instant;
import java.time.LocalDate;

import org.disclosureledger.query.feed.CaseEvent;

/** The event that put a case where it counts. */
record Mark(String eventId, LocalDate legalDate, Instant recordedAt) {

    static Mark of(CaseEvent event) {
        return new Mark(event.eventId(), event.event().legalDate(), event.recordedAt());
    }
}
