package org.disclosureledger.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Sentences;
import org.disclosureledger.query.feed.CaseEvent;

/**
 * One line of a history.
 *
 * @param caseId the request, or an appeal of it
 * @param legalDate the day the law looks at
 * @param recordedAt when it was recorded (录入时间)
 * @param actor user name of who recorded it
 * @param reconstructedFrom file and row when it was taken from an older register (重建)
 * @param late true when it was recorded on a later day than its legal date (补录)
 * @param sentence what happened, in Chinese
 * @param remark as 逾期 3 个工作日, where the act came after its limit; null else
 */
public record HistoryEntry(String eventId, String type, UUID caseId, long version, LocalDate legalDate,
        Instant recordedAt, @Nullable String actor, @Nullable String reconstructedFrom, boolean late,
        String sentence, @Nullable String remark) {

    /** @param which of several consultations it tells of, appended to the sentence; empty when of none */
    static HistoryEntry of(CaseEvent event, ZoneId zone, @Nullable String remark, String which) {
        LocalDate recordedOn = event.recordedAt().atZone(zone).toLocalDate();
        LocalDate legalDate = event.event().legalDate();
        return new HistoryEntry(event.eventId(), event.recorded().type(), event.caseId(), event.version(), legalDate,
                event.recordedAt(), event.metadata("actor"), event.metadata("reconstructedFrom"),
                recordedOn.isAfter(legalDate), Sentences.of(event.event()) + which, remark);
    }
}
