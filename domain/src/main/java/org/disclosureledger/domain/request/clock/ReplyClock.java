package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.ClockState;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;

/**
 * The reply period (答复期限): 20 working days from the day after receipt (art. 33), longer by an extension, standing still
 * while others are consulted, begun anew by a supplement (art. 30) or a payment, put off to a day by a deferral (art. 35).
 * Pure. The walk itself is {@link ReplyWalk}.
 */
public final class ReplyClock {

    private final ClockRules rules;

    public ReplyClock(ClockRules rules) {
        this.rules = rules;
    }

    /** @param today the asked day; what is still waited for is waited for up to it */
    public ClockReading on(LocalDate today, RequestSteps steps) {
        return on(today, steps, ClockKind.REPLY);
    }

    /** @param kind the reply period, or one of its doubles by another start */
    ClockReading on(LocalDate today, RequestSteps steps, ClockKind kind) {
        LocalDate endedOn = steps.conclusion() == null ? null : steps.conclusion().concludedOn();
        LocalDate until = endedOn == null ? today : endedOn;
        ReplyWalk walk = walk(until, endedOn, steps);
        LocalDate dueOn = walk.dueOn();
        boolean waiting = endedOn == null && dueOn == null;
        int limit = walk.limit();
        int used = walk.used();
        int overdue = dueOn == null || !until.isAfter(dueOn) ? 0 : rules.calendar().workingDaysBetween(dueOn, until);
        return new ClockReading(kind, null, endedOn == null ? state(walk, steps, today) : ClockState.STOPPED, limit,
                used, Math.max(0, limit - used), overdue, steps.startsOn(), endedOn, dueOn,
                waiting ? new ReplyWalk(rules, steps.resumedOn(today), today).to(null).dueOn() : null,
                withoutPauses(steps, until), walk.isProvisional(), walk.isIncomplete());
    }

    /** Day by day, from the receipt to the due day; no further than today while something is waited for. */
    public List<ClockDay> days(LocalDate today, RequestSteps steps) {
        LocalDate endedOn = steps.conclusion() == null ? null : steps.conclusion().concludedOn();
        LocalDate until = endedOn == null ? today : endedOn;
        List<ClockDay> days = new ArrayList<>();
        new ReplyWalk(rules, steps, until).listing(days).to(stopsAt(until, endedOn, steps));
        return days;
    }

    private ReplyWalk walk(LocalDate until, @Nullable LocalDate endedOn, RequestSteps steps) {
        return new ReplyWalk(rules, steps, until).to(stopsAt(until, endedOn, steps));
    }

    /** Nobody knows how long what is waited for will take: the walk ends on the asked day. */
    private @Nullable LocalDate stopsAt(LocalDate until, @Nullable LocalDate endedOn, RequestSteps steps) {
        boolean openEnded = steps.open(WaitFor.SUPPLEMENT).findAny().isPresent()
                || steps.open(WaitFor.PAYMENT).findAny().isPresent()
                || (endedOn == null
                        ? new ReplyWalk(rules, steps, until).isPaused(until.plusDays(1))
                        : steps.open(WaitFor.OPINION).findAny().isPresent());
        return openEnded ? until : null;
    }

    private static ClockState state(ReplyWalk walk, RequestSteps steps, LocalDate today) {
        if (walk.dueOn() != null) {
            return walk.isDeferred() ? ClockState.DEFERRED : ClockState.RUNNING;
        }
        if (steps.open(WaitFor.SUPPLEMENT).findAny().isPresent()) {
            return ClockState.AWAITING_SUPPLEMENT;
        }
        return steps.open(WaitFor.PAYMENT).findAny().isPresent() ? ClockState.AWAITING_PAYMENT : ClockState.PAUSED;
    }

    private @Nullable LocalDate withoutPauses(RequestSteps steps, LocalDate until) {
        if (steps.last(WaitFor.OPINION) == null) {
            return null;
        }
        RequestSteps straight = steps.withoutConsultations();
        boolean openEnded = straight.waits().stream().anyMatch(RequestSteps.Wait::isOpen);
        return new ReplyWalk(rules, straight, until).to(openEnded ? until : null).dueOn();
    }
}
