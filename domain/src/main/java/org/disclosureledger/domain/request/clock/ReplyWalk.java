package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Deferral;
import org.disclosureledger.domain.request.RequestSteps.Extension;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarDay;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** One walk through a reply period, day by day, from the receipt to the due day. Used once. */
final class ReplyWalk {

    private final WorkdayCalendar calendar;
    private final RequestSteps steps;
    private final LocalDate startsOn;
    /** Up to this day working days are used up. */
    private final LocalDate usedUpTo;
    private final int basicLimit;
    private final boolean extensionEndsWithRestart;
    private final boolean extensionBeforeExpiry;
    private final List<Pause> pauses;

    private @Nullable List<ClockDay> listing;
    private LocalDate day;
    private int limit;
    private int counted;
    private int used;
    private @Nullable Deferral deferral;
    private @Nullable LocalDate dueOn;

    /** The days from first to last do not count, because someone is asked. */
    private record Pause(LocalDate first, @Nullable LocalDate last, Basis basis) {

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    ReplyWalk(ClockRules rules, RequestSteps steps, LocalDate usedUpTo) {
        this.calendar = rules.calendar();
        this.steps = steps;
        this.startsOn = steps.startsOn();
        this.day = startsOn;
        this.usedUpTo = usedUpTo;
        this.basicLimit = rules.policies().on(startsOn, PolicySetting.REPLY_LIMIT);
        this.limit = basicLimit;
        this.extensionEndsWithRestart = rules.policies().on(startsOn, ClockPolicies.EXTENSION_ENDS_WITH_RESTART) == 1;
        this.extensionBeforeExpiry = rules.policies().on(startsOn, ClockPolicies.EXTENSION_BEFORE_EXPIRY) == 1;
        this.pauses = steps.waits().stream().filter(w -> w.what() == WaitFor.OPINION).map(w -> pause(w, rules))
                .toList();
    }

    /** Writes down every day, too. */
    ReplyWalk listing(List<ClockDay> days) {
        this.listing = days;
        return this;
    }

    /** @param stopAt the last day to look at; null to go on to the due day */
    ReplyWalk to(@Nullable LocalDate stopAt) {
        told();
        write(null, "收到申请当日不计入", Basis.CIVIL_PROCEDURE_85, null);
        while (dueOn == null) {
            LocalDate next = day.plusDays(1);
            if (stopAt != null && next.isAfter(stopAt)) {
                return this;
            }
            day = next;
            step();
            if (!day.isAfter(usedUpTo)) {
                used = counted;
            }
        }
        return this;
    }

    private void step() {
        Wait wait = awaited();
        if (wait != null) {
            boolean anew = endsToday();
            if (anew) {
                restart();
            }
            told();
            boolean supplement = wait.what() == WaitFor.SUPPLEMENT;
            write(null, waiting(supplement, anew), supplement ? Basis.ARTICLE_30 : Basis.FEE_RULES, null);
            return;
        }
        if (deferral != null) {
            write(null, "合理延迟答复期间", Basis.ARTICLE_35, null);
            if (!day.isBefore(deferral.until())) {
                dueOn = day;
            }
            return;
        }
        told();
        Pause pause = pausedBy(day);
        if (pause != null) {
            write(null, "征求意见期间", pause.basis(), null);
            return;
        }
        if (listing == null) {
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        } else {
            CalendarDay calendarDay = calendar.day(day);
            write(calendarDay.isWorking() ? Integer.valueOf(++counted) : null, calendarDay.reason(), null,
                    calendarDay.notice());
        }
        if (counted >= limit && deferral == null && !extendedLate()) {
            dueOn = day;
        }
    }

    private static String waiting(boolean supplement, boolean anew) {
        if (supplement) {
            return anew ? "收到补正，期限重新起算" : "待补正";
        }
        return anew ? "收到缴费，期限重新起算" : "待缴费";
    }

    /** What the applicant was told on this day: a longer limit, or another day. */
    private void told() {
        for (Extension extension : steps.extensions()) {
            // A receipt disputed for a later day than the notice still has its extension.
            boolean now = day.equals(startsOn)
                    ? !extension.notifiedOn().isAfter(day)
                    : extension.notifiedOn().equals(day);
            limit += now ? extension.workingDays() : 0;
        }
        Deferral told = steps.deferral();
        if (told != null
                && (told.notifiedOn().equals(day) || (day.equals(startsOn) && told.notifiedOn().isBefore(day)))) {
            deferral = told;
        }
    }

    /** Only where the policy lets a limit that ended be lengthened. */
    private boolean extendedLate() {
        if (extensionBeforeExpiry) {
            return false;
        }
        int late = steps.extensions().stream().filter(e -> e.notifiedOn().isAfter(day)).mapToInt(Extension::workingDays)
                .sum();
        boolean longer = counted < basicLimit + late && late > 0;
        limit = longer ? counted + late : limit;
        return longer;
    }

    private void restart() {
        counted = 0;
        used = 0;
        deferral = null;
        limit = extensionEndsWithRestart ? basicLimit : limit;
    }

    /** A supplement or a payment that is waited for on this day. */
    private @Nullable Wait awaited() {
        for (Wait wait : steps.waits()) {
            LocalDate to = wait.to();
            if (wait.what() != WaitFor.OPINION
                    && (day.equals(to) || (day.isAfter(wait.from()) && (to == null || day.isBefore(to))))) {
                return wait;
            }
        }
        return null;
    }

    private boolean endsToday() {
        return steps.waits().stream().anyMatch(w -> w.what() != WaitFor.OPINION && day.equals(w.to()));
    }

    boolean isPaused(LocalDate on) {
        return pausedBy(on) != null;
    }

    private @Nullable Pause pausedBy(LocalDate on) {
        for (Pause pause : pauses) {
            if (pause.covers(on)) {
                return pause;
            }
        }
        return null;
    }

    private static Pause pause(Wait wait, ClockRules rules) {
        LocalDate from = wait.from();
        LocalDate last = wait.to();
        if (last != null && rules.policies().on(from, ClockPolicies.PAUSE_INCLUDES_RETURN) != 1) {
            last = last.minusDays(1);
        }
        LocalDate limit = OpinionLimit.of(wait, rules);
        if (limit != null && (last == null || limit.isBefore(last))) {
            last = limit;
        }
        Basis basis = wait.kind() == ConsultationKind.CO_PRODUCER ? Basis.ARTICLE_34 : Basis.ARTICLE_33;
        return new Pause(from.plusDays(rules.policies().on(from, ClockPolicies.PAUSE_BEGINS)), last, basis);
    }

    private void write(@Nullable Integer number, String reason, @Nullable Basis basis, @Nullable String notice) {
        if (listing != null) {
            listing.add(new ClockDay(day, number, reason, basis == null ? null : basis.citation(), notice, events()));
        }
    }

    private List<Integer> events() {
        List<Integer> events = new ArrayList<>();
        if (day.equals(startsOn)) {
            events.add(steps.claimed() != null && steps.claimed().on().equals(day)
                    ? steps.claimed().event()
                    : steps.start().event());
        }
        for (Wait wait : steps.waits()) {
            if (day.equals(wait.from())) {
                events.add(wait.opened());
            }
            Integer closed = wait.closed();
            if (closed != null && day.equals(wait.to()) && closed != wait.opened()) {
                events.add(closed);
            }
        }
        steps.extensions().stream().filter(e -> day.equals(e.notifiedOn())).forEach(e -> events.add(e.event()));
        Stream.ofNullable(steps.deferral()).filter(d -> day.equals(d.notifiedOn())).forEach(d -> events.add(d.event()));
        Stream.ofNullable(steps.conclusion()).filter(c -> day.equals(c.concludedOn()))
                .forEach(c -> events.add(c.event()));
        return events;
    }

    /** Null when the walk stopped before it. */
    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    int limit() {
        return limit;
    }

    int used() {
        return used;
    }

    boolean isDeferred() {
        return deferral != null;
    }

    boolean isProvisional() {
        return calendar.isProvisional(startsOn, day);
    }

    boolean isIncomplete() {
        return calendar.isIncomplete(startsOn, day);
    }
}
