package org.disclosureledger.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** What may be asked of the rulebook. */
public sealed interface RulebookCommand {

    /** Enter a notice, not yet in force. */
    record EnterNotice(CalendarArea area, String number, LocalDate publishedOn, int year, String note,
            List<NamedDay> days) implements RulebookCommand {

        public EnterNotice {
            days = List.copyOf(days);
        }
    }

    /** Let the clocks of open cases go by it. */
    record ActivateNotice(UUID noticeId) implements RulebookCommand {}

    /** Drop a notice that is not in force. */
    record DiscardNotice(UUID noticeId, String reason) implements RulebookCommand {}

    /** Give a setting another value from a day on. */
    record ChangeSetting(String setting, int value, LocalDate from, String reason, String source)
            implements
                RulebookCommand {}
}
