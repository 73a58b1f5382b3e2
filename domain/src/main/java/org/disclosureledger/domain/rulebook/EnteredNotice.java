package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.workday.CalendarNotice;

/**
 * A notice that the office entered.
 *
 * @param enteredAt when that was recorded
 * @param activatedAt when its activation was recorded; null unless it is active
 * @param discardedBecause null unless it was discarded
 */
public record EnteredNotice(UUID id, CalendarNotice notice, NoticeState state, Instant enteredAt,
        @Nullable Instant activatedAt, @Nullable String discardedBecause) {

    EnteredNotice activated(Instant at) {
        return new EnteredNotice(id, notice, NoticeState.ACTIVE, enteredAt, at, null);
    }

    EnteredNotice discarded(String reason) {
        return new EnteredNotice(id, notice, NoticeState.DISCARDED, enteredAt, null, reason);
    }
}
