package org.disclosureledger.domain.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** What happened to the rules of time. There is one rulebook, and so one stream. */
public sealed interface RulebookEvent extends DomainEvent {

    UUID RULEBOOK = UUID.nameUUIDFromBytes("rulebook".getBytes(StandardCharsets.UTF_8));

    @Override
    default UUID caseId() {
        return RULEBOOK;
    }

    /**
     * The id of the notice that the event of this version entered. It follows from the version, so that a call that is
     * repeated gets the same.
     */
    static UUID noticeAt(long version) {
        return UUID.nameUUIDFromBytes(("calendar-notice:" + version).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A notice that arranges the holidays of a year (节假日安排通知), or amends an earlier one, was entered. It changes
     * nothing before it is activated.
     *
     * @param number 文号
     * @param publishedOn from this day on the notice is known
     * @param note may be empty
     * @param days the days it names; all others follow the week
     */
    record CalendarNoticeEntered(UUID noticeId, CalendarArea area, String number, LocalDate publishedOn, int year,
            String note, List<NamedDay> days) implements RulebookEvent {

        public CalendarNoticeEntered {
            days = List.copyOf(days);
        }

        @Override
        public LocalDate legalDate() {
            return publishedOn;
        }
    }

    /** From now on the clocks of open cases go by the notice (启用). */
    record CalendarNoticeActivated(UUID noticeId, LocalDate activatedOn) implements RulebookEvent {

        @Override
        public LocalDate legalDate() {
            return activatedOn;
        }
    }

    /** The notice was entered wrongly and was never activated (作废). */
    record CalendarNoticeDiscarded(UUID noticeId, LocalDate discardedOn, String reason) implements RulebookEvent {

        @Override
        public LocalDate legalDate() {
            return discardedOn;
        }
    }

    /**
     * A policy setting has another value for limits that begin on this day or later.
     *
     * @param source the document or decision behind it
     */
    record PolicySettingChanged(String setting, int value, LocalDate from, String reason, String source,
            LocalDate changedOn) implements RulebookEvent {

        @Override
        public LocalDate legalDate() {
            return changedOn;
        }
    }
}
