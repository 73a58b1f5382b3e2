package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarDay;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * The reply period, walked day by day: 20 working days from the day after receipt (art. 33), longer by an extension,
 * standing still while others are consulted, begun anew by a supplement (art. 30) or by payment. Pure.
 */
public final class ReplyClock {

    private final WorkdayCalendar calendar;

    public ReplyClock(WorkdayCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param today the asked day; what is still waited for is waited for up to it */
    public ReplyPeriod on(LocalDate today, List<? extends RequestEvent> events) {
        ReplySteps steps = new ReplySteps(events);
        LocalDate concludedOn = steps.concludedOn();
        boolean waiting = concludedOn == null && steps.openEnded();
        LocalDate until = concludedOn == null ? today : concludedOn;
        Walk walk = walk(steps, steps.openEnded() ? until : null);
        LocalDate resumed = waiting ? walk(new ReplySteps(events).resumedOn(today), null).dueOn : null;
        int used = walk.usedUpTo(until);
        int limit = limit(steps);
        LocalDate dueOn = waiting ? null : walk.dueOn;
        int overdue = dueOn == null || !until.isAfter(dueOn) ? 0 : calendar.workingDaysBetween(dueOn, until);
        return new ReplyPeriod(state(steps, today), limit, used, Math.max(0, limit - used), overdue, dueOn, resumed,
                walk.provisional, walk.calendarIncomplete, walk.days);
    }

    private static int limit(ReplySteps steps) {
        return PolicySetting.REPLY_LIMIT.value() + steps.extension();
    }

    private static ClockState state(ReplySteps steps, LocalDate today) {
        if (steps.concludedOn() != null) {
            return ClockState.STOPPED;
        }
        // What was sent today still counts today; but the handler asks what is waited for.
        LocalDate tomorrow = today.plusDays(1);
        if (steps.awaitingSupplement(tomorrow)) {
            return ClockState.AWAITING_SUPPLEMENT;
        }
        if (steps.awaitingPayment(tomorrow)) {
            return ClockState.AWAITING_PAYMENT;
        }
        return steps.consulting(tomorrow) ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** Walks to the due day; no further than {@code stopAt}, where something is still waited for. */
    private Walk walk(ReplySteps steps, @Nullable LocalDate stopAt) {
        Walk walk = new Walk();
        walk.days.add(new ReplyPeriod.Day(steps.receivedOn(), null, "收到申请当日不计入"));
        int limit = limit(steps);
        int counted = 0;
        for (LocalDate day = steps.receivedOn().plusDays(1); counted < limit; day = day.plusDays(1)) {
            if (stopAt != null && day.isAfter(stopAt)) {
                return walk;
            }
            CalendarDay calendarDay = calendar.day(day);
            walk.provisional |= calendarDay.isProvisional();
            String waiting = waiting(steps, day);
            if (waiting != null) {
                walk.days.add(new ReplyPeriod.Day(day, null, waiting));
                if (steps.restartsAfter(day)) {
                    counted = 0;
                }
            } else {
                Integer number = calendarDay.isWorking() ? Integer.valueOf(++counted) : null;
                walk.days.add(new ReplyPeriod.Day(day, number, calendarDay.reason()));
            }
        }
        walk.dueOn = walk.days.getLast().date();
        walk.calendarIncomplete = calendar.deadline(steps.receivedOn(), 1).calendarIncomplete()
                || calendar.deadline(walk.dueOn.minusDays(1), 1).calendarIncomplete();
        return walk;
    }

    private static @Nullable String waiting(ReplySteps steps, LocalDate day) {
        if (steps.awaitingSupplement(day)) {
            return steps.restartsAfter(day) ? "收到补正，期限重新起算" : "待补正";
        }
        if (steps.awaitingPayment(day)) {
            return steps.restartsAfter(day) ? "收到缴费，期限重新起算" : "待缴费";
        }
        return steps.consulting(day) ? "征求意见期间" : null;
    }

    private static final class Walk {

        private final List<ReplyPeriod.Day> days = new ArrayList<>();
        private @Nullable LocalDate dueOn;
        private boolean provisional;
        private boolean calendarIncomplete;

        int usedUpTo(LocalDate day) {
            int used = 0;
            for (ReplyPeriod.Day d : days) {
                if (d.date().isAfter(day)) {
                    break;
                }
                if (d.reason().endsWith("重新起算")) {
                    used = 0;
                } else if (d.counted() != null) {
                    used = d.counted();
                }
            }
            return used;
        }
    }
}
