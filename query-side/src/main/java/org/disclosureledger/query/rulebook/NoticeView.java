package org.disclosureledger.query.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.rulebook.EnteredNotice;
import org.disclosureledger.domain.rulebook.NoticeState;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/**
 * A calendar notice as the API shows it.
 *
 * @param state {@code SHIPPED} with the program and always in force, or {@code ENTERED}, {@code ACTIVE}, {@code DISCARDED}
 * @param enteredAt when it was entered; null for a shipped one
 * @param days the days it names; all others follow the week
 */
record NoticeView(UUID noticeId, String number, CalendarArea area, int year, LocalDate publishedOn, String note,
        String state, String stateLabel, @Nullable Instant enteredAt, @Nullable Instant activatedAt,
        @Nullable String discardedBecause, List<NamedDay> days) {

    /** Shipped and entered, the latest year first. */
    static Stream<NoticeView> all(Rulebook rulebook) {
        return Stream
                .concat(CalendarFacts.shipped().notices().stream()
                        .filter(notice -> !isActive(notice, rulebook)).map(NoticeView::shipped),
                        rulebook.notices().stream().map(NoticeView::entered))
                .sorted(Comparator.comparingInt(NoticeView::year).thenComparing(NoticeView::publishedOn).reversed());
    }

    /** What an office activated before a version of the program shipped it counts from its activation. */
    private static boolean isActive(CalendarNotice shipped, Rulebook rulebook) {
        return rulebook.notices().stream().anyMatch(entered -> entered.state() == NoticeState.ACTIVE
                && entered.notice().area() == shipped.area() && entered.notice().number().equals(shipped.number()));
    }

    private static NoticeView shipped(CalendarNotice notice) {
        UUID id = UUID.nameUUIDFromBytes(
                "shipped:%s:%s".formatted(notice.area().code(), notice.number()).getBytes(StandardCharsets.UTF_8));
        return of(id, notice, "SHIPPED", "随程序提供", null, null, null);
    }

    private static NoticeView entered(EnteredNotice entered) {
        return of(entered.id(), entered.notice(), entered.state().name(), entered.state().label(),
                entered.enteredAt(), entered.activatedAt(), entered.discardedBecause());
    }

    private static NoticeView of(UUID id, CalendarNotice notice, String state, String label,
            @Nullable Instant enteredAt, @Nullable Instant activatedAt, @Nullable String discardedBecause) {
        return new NoticeView(id, notice.number(), notice.area(), notice.year(), notice.publishedOn(), notice.note(),
                state, label, enteredAt, activatedAt, discardedBecause, notice.days());
    }
}
