package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/**
 * One walk through a reply period, day by day, from the receipt to the due day, or to the asked day where something is
 * waited for then. It goes no further than the calendar ({@link WorkdayCalendar#LAST_DAY}), whatever the steps say. Each
 * setting is taken as in force on the day of the act it belongs to. Used once.
 */
final class ReplyWalk {

    private static final long LAST_DAY = WorkdayCalendar.LAST_DAY.toEpochDay();

    private final ClockRules rules;
    private final long until;
    private final Standstills standstills;
    private final Told told;
    private final Days days;

    private long day;
    private int basicLimit;
    private int extended;
    private int counted;
    private int used;
    private @Nullable PutOff deferral;
    private boolean ended;
    /** The end of a period that is begun anew later; null while the period runs. */
    private @Nullable LocalDate lapsedOn;
    private LocalDate lapsedUpTo;
    private @Nullable WaitFor waitingFor;

    /**
     * @param steps none of them later than the asked day
     * @param until the asked day
     * @param days is told each day
     */
    ReplyWalk(ClockRules rules, RequestSteps steps, LocalDate until, Days days) {
        this.rules = rules;
        this.until = until.toEpochDay();
        this.days = days;
        this.standstills = new Standstills(steps.waits(), rules);
        this.told = new Told(steps, rules);
        LocalDate startsOn = steps.startsOn();
        this.lapsedUpTo = startsOn;
        this.day = startsOn.toEpochDay();
        this.basicLimit = rules.policies().on(startsOn, PolicySetting.REPLY_LIMIT);
    }

    ReplyWalk go() {
        hearWhatWasTold();
        days.receipt(day);
        while (!halts()) {
            day++;
            step();
            if (day <= until) {
                used = counted;
            }
        }
        return this;
    }

    /** Nobody knows how long what is waited for will take. */
    private boolean halts() {
        if (ended || day >= LAST_DAY) {
            return true;
        }
        waitingFor = day < until ? null : standstills.waitingFor(day, isDeferred());
        return waitingFor != null;
    }

    private void step() {
        Awaited come = standstills.comeOn(day);
        if (come != null) {
            restart();
            hearWhatWasTold();
            days.restart(day, come.step());
            return;
        }
        Awaited missing = standstills.missingOn(day);
        if (lapsedOn != null) {
            stayLapsed(missing);
            return;
        }
        // The day on which a deferral is told is one of the old period.
        boolean deferred = deferral != null;
        hearWhatWasTold();
        if (missing != null) {
            days.awaiting(day, missing.step());
            return;
        }
        if (deferred) {
            putOff();
        } else {
            pauseOrCount();
        }
        // A notice on the very last day is in time: what it waits for begins the period anew.
        if (isOver() && !standstills.isNoticeOut(day)) {
            end();
        }
    }

    private void end() {
        Long revivedOn = standstills.revivalAfter(day);
        if (wasLengthenedLate(revivedOn == null ? Long.MAX_VALUE : revivedOn)) {
            return;
        }
        ended = revivedOn == null;
        if (!ended) {
            lapsedOn = LocalDate.ofEpochDay(day);
            standstills.lapse();
        }
    }

    /** Nothing told meanwhile lengthens what ended; while the period waits to be revived, nobody gets later. */
    private void stayLapsed(@Nullable Awaited missing) {
        told.forget(day);
        if (missing == null) {
            lapsedUpTo = LocalDate.ofEpochDay(day);
            days.lapsed(day);
        } else {
            days.awaiting(day, missing.step());
        }
    }

    private boolean isOver() {
        return deferral == null ? counted >= limit() : day >= deferral.end();
    }

    private void putOff() {
        if (deferral != null && deferral.isRolledOver(day)) {
            days.rolledOver(day);
        } else {
            days.deferred(day);
        }
    }

    private void pauseOrCount() {
        Pause pause = standstills.pausedOn(day);
        if (pause != null) {
            days.paused(day, pause);
            return;
        }
        boolean working = rules.calendar().isWorkingDay(day);
        counted += working ? 1 : 0;
        days.running(day, working ? counted : null, counted > basicLimit);
    }

    /** A longer limit, or another day: told on this day, or before a receipt that is disputed for a later one. */
    private void hearWhatWasTold() {
        for (Extension more = told.extensionBy(day); more != null; more = told.extensionBy(day)) {
            lengthen(more);
        }
        for (Deferral put = told.deferralBy(day); put != null; put = told.deferralBy(day)) {
            deferral = PutOff.of(put, rules);
        }
    }

    /**
     * What ended stays ended, unless the policy of the day of the notice says otherwise.
     *
     * @param revivedOn what is told from that day on belongs to the period begun anew
     */
    private boolean wasLengthenedLate(long revivedOn) {
        Extension more = deferral == null ? told.lateExtension(revivedOn) : null;
        while (more != null) {
            lengthen(more);
            if (!isOver()) {
                return true;
            }
            more = told.lateExtension(revivedOn);
        }
        Deferral put = told.lateDeferral(revivedOn);
        deferral = put == null ? deferral : PutOff.of(put, rules);
        return put != null;
    }

    private void lengthen(Extension extension) {
        // No number of an old register makes the sum overflow.
        extended = Math.clamp((long) extended + extension.workingDays(), 0, Integer.MAX_VALUE / 2);
    }

    private void restart() {
        LocalDate today = LocalDate.ofEpochDay(day);
        basicLimit = rules.policies().on(today, PolicySetting.REPLY_LIMIT);
        extended = isOff(ClockPolicies.EXTENSION_ENDS_WITH_RESTART, today) ? extended : 0;
        deferral = outlivesRestart(deferral, today) ? deferral : null;
        counted = 0;
        lapsedOn = null;
        standstills.revive();
    }

    private boolean outlivesRestart(@Nullable PutOff put, LocalDate today) {
        return put != null && isOff(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART, today) && put.end() > day;
    }

    private boolean isOff(PolicySetting setting, LocalDate on) {
        return rules.policies().on(on, setting) == 0;
    }

    /** The end of a period that a late notice may begin anew; null when it runs, or is over for good. */
    @Nullable
    LocalDate lapsedOn() {
        return lapsedOn;
    }

    /** The last day on which it was late without anything being waited for. */
    LocalDate lapsedUpTo() {
        return lapsedUpTo;
    }

    /** Null while something is waited for, and where no calendar reaches that far. */
    @Nullable
    LocalDate dueOn() {
        return ended ? LocalDate.ofEpochDay(day) : null;
    }

    /** What is waited for at the end of the asked day; null when the period runs then, or has ended. */
    @Nullable
    WaitFor waitingFor() {
        return waitingFor;
    }

    /** In working days, extensions included. */
    int limit() {
        return basicLimit + extended;
    }

    /** Of the limit, since the last restart and up to the asked day. */
    int used() {
        return used;
    }

    boolean isDeferred() {
        return deferral != null;
    }

    /** The last day looked at. */
    LocalDate lastDay() {
        return LocalDate.ofEpochDay(day);
    }
}
