package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.clock.Party;

/**
 * A clock as the API and the pages show it.
 *
 * @param clock names it in its case; the address of its proof sheet ends in it
 * @param part the consultation or the appeal it belongs to; null where a case has one clock of the kind
 * @param party whose act it waits for
 * @param overdueBy in {@code unit}, past the end of months in calendar days; for an ended clock, how late the act was
 * @param dueOn null while paused or waiting
 * @param dueWeekday as 周二
 * @param nextDuty what is to be done next and by whom; null when nothing is
 * @param light how urgent it is
 * @param text the whole in one line
 * @param doubts what the last day rests on too little, in words
 */
public record ClockView(String clock, ClockKind kind, String label, @Nullable UUID part, Party party,
        String partyLabel, LimitUnit unit, String unitLabel, int limit, int used, int left, int overdueBy,
        LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable LocalDate dueOn, @Nullable String dueWeekday,
        @Nullable LocalDate dueIfResumedToday, @Nullable LocalDate dueWithoutPauses, ClockState state,
        String stateLabel, boolean provisional, boolean calendarIncomplete, String basis, @Nullable String nextDuty,
        Light light, String lightLabel, String text, List<String> doubts) {

    /** @param noticedLate whether a supplement was asked for too late */
    public static ClockView of(CaseClock clock, LocalDate today, boolean noticedLate) {
        ClockReading r = clock.reading();
        ClockKind kind = r.kind();
        Light light = Light.of(r, today, clock.by().rules());
        return new ClockView(clock.id(), kind, kind.label(), r.part(), kind.party(), kind.party().label(),
                kind.unit(), ClockText.unit(kind.unit()), r.limit(), r.used(), r.left(), r.overdueBy(), r.startedOn(),
                r.endedOn(), r.dueOn(), r.dueOn() == null ? null : DayWords.weekday(r.dueOn()),
                r.dueIfResumedToday(), r.dueWithoutPauses(), r.state(), r.state().label(), r.provisional(),
                r.calendarIncomplete(), kind.basis().citation(), NextDuty.of(r), light, light.label(),
                ClockText.of(r), Doubts.of(clock, noticedLate));
    }
}
