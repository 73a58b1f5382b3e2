package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.CalendarNotice;

/**
 * What the office has entered beside what the program ships, folded from its events. Immutable.
 *
 * @param notices in order of entry
 * @param changes of policy settings, in order of recording
 * @param version of the last event; -1 when nothing was entered yet
 */
public record Rulebook(List<EnteredNotice> notices, List<SettingChange> changes, long version) {

    public static final Rulebook EMPTY = new Rulebook(List.of(), List.of(), -1);

    public Rulebook {
        notices = List.copyOf(notices);
        changes = List.copyOf(changes);
    }

    /**
     * The rulebook after its next event.
     *
     * @param recordedAt when the store recorded it: what was in force at a moment is asked by it
     */
    public Rulebook with(RulebookEvent event, Instant recordedAt) {
        return switch (event) {
            case CalendarNoticeEntered e -> new Rulebook(longer(notices, new EnteredNotice(e.noticeId(),
                    new CalendarNotice(e.area(), e.number(), e.publishedOn(), e.year(), e.note(), e.days()),
                    NoticeState.ENTERED, recordedAt, null, null)), changes, version + 1);
            case CalendarNoticeActivated e -> changed(e.noticeId(), notice -> notice.activated(recordedAt));
            case CalendarNoticeDiscarded e -> changed(e.noticeId(), notice -> notice.discarded(e.reason()));
            case PolicySettingChanged e -> new Rulebook(notices, longer(changes,
                    new SettingChange(e.setting(), e.value(), e.from(), e.reason(), e.source(), recordedAt)),
                    version + 1);
        };
    }

    public Optional<EnteredNotice> find(UUID noticeId) {
        return notices.stream().filter(notice -> notice.id().equals(noticeId)).findFirst();
    }

    /** As if the notice had been activated at that moment, to see what that would change. */
    public Rulebook activating(UUID noticeId, Instant at) {
        return changed(noticeId, notice -> notice.activated(at));
    }

    /** As if the notice had never been entered. */
    public Rulebook without(UUID noticeId) {
        return new Rulebook(notices.stream().filter(notice -> !notice.id().equals(noticeId)).toList(), changes,
                version);
    }

    /** The notices of one area that are in force: those shipped, and those activated here, in no particular order. */
    Stream<CalendarNotice> inForce(CalendarArea area) {
        return Stream.concat(CalendarFacts.shipped().notices().stream(), notices.stream()
                .filter(notice -> notice.state() == NoticeState.ACTIVE).map(EnteredNotice::notice))
                .filter(notice -> notice.area() == area);
    }

    private Rulebook changed(UUID noticeId, UnaryOperator<EnteredNotice> change) {
        return new Rulebook(notices.stream()
                .map(notice -> notice.id().equals(noticeId) ? change.apply(notice) : notice).toList(), changes,
                version + 1);
    }

    private static <T> List<T> longer(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
