package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
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
 * What ended stays ended: a notice to supplement or to pay that comes too late leaves the due day where it was, and the
 * reading overdue; what is waited for then is told by the applicant's own clock beside it. Where the policy lets even
 * such a notice begin the period anew ({@code restart-after-expiry}), the period waits as it does after any notice,
 * without a due day, but says by how much it was late already when the notice went out; the restart wipes that off.
 * <p>
 * Read as it stands at the end of a day: acts of later days are not known yet, and an act after the end (the answer, the
 * due day) changes nothing any more. Pure. The walk itself is {@link ReplyWalk}.
 * <p>
 * No calendar knows a day before 2019: callers ask {@link RequestClocks#covers} first.
 */
public final class ReplyClock {

    private final ClockRules rules;

    public ReplyClock(ClockRules rules) {
        this.rules = rules;
    }

    /** @throws IllegalArgumentException for steps that {@link RequestClocks#covers} does not cover */
    public ClockReading on(LocalDate today, RequestSteps steps) {
        return on(today, steps, ClockKind.REPLY);
    }

    /** @param kind the reply period, or one of its doubles by another start */
    ClockReading on(LocalDate today, RequestSteps steps, ClockKind kind) {
        LocalDate until = lastDay(today, steps);
        RequestSteps known = steps.upTo(until, today);
        LocalDate endedOn = known.conclusion() == null ? null : until;
        ReplyWalk walk = walk(known, until);
        boolean waiting = endedOn == null && walk.waitingFor() != null;
        ReplyWalk resumed = waiting ? walk(known.resumedOn(until), until) : walk;
        LocalDate dueOn = walk.dueOn();
        int limit = walk.isDeferred() ? 0 : walk.limit();
        return new ClockReading(kind, null, endedOn == null ? state(walk) : ClockState.STOPPED, limit, walk.used(),
                left(walk, limit, until), overdue(walk, until), known.startsOn(), endedOn, dueOn,
                waiting ? resumed.dueOn() : null, withoutPauses(known, until),
                rules.calendar().isProvisional(known.startsOn(), resumed.lastDay()),
                rules.calendar().isIncomplete(known.startsOn(), resumed.lastDay()));
    }

    /** Day by day, from the receipt to the due day; no further than the asked day while something is waited for. */
    public List<ClockDay> days(LocalDate today, RequestSteps steps) {
        LocalDate until = lastDay(today, steps);
        RequestSteps known = steps.upTo(until, today);
        DayList list = new DayList(rules.calendar(), known);
        new ReplyWalk(rules, known, until, list).go();
        return list.days();
    }

    /** The end stops it. */
    private static LocalDate lastDay(LocalDate today, RequestSteps steps) {
        LocalDate concludedOn = steps.conclusion() == null ? today : steps.conclusion().concludedOn();
        return concludedOn.isBefore(today) ? concludedOn : today;
    }

    private ReplyWalk walk(RequestSteps steps, LocalDate until) {
        return new ReplyWalk(rules, steps, until, Days.UNTOLD).go();
    }

    private static ClockState state(ReplyWalk walk) {
        return switch (walk.waitingFor()) {
            case SUPPLEMENT -> ClockState.AWAITING_SUPPLEMENT;
            case PAYMENT -> ClockState.AWAITING_PAYMENT;
            case OPINION -> ClockState.PAUSED;
            case null -> walk.isDeferred() ? ClockState.DEFERRED : ClockState.RUNNING;
        };
    }

    /** Of a deferral to a day, the working days until then. */
    private int left(ReplyWalk walk, int limit, LocalDate until) {
        LocalDate dueOn = walk.dueOn();
        if (!walk.isDeferred()) {
            return Math.max(0, limit - walk.used());
        }
        return dueOn == null || !until.isBefore(dueOn) ? 0 : rules.calendar().workingDaysBetween(until, dueOn);
    }

    private int overdue(ReplyWalk walk, LocalDate until) {
        LocalDate lapsedOn = walk.lapsedOn();
        return lapsedOn == null ? overdue(walk.dueOn(), until) : overdue(lapsedOn, walk.lapsedUpTo());
    }

    private int overdue(@Nullable LocalDate dueOn, LocalDate until) {
        return dueOn == null || !until.isAfter(dueOn)
                ? 0
                // On the weekend behind the due day the first day late has begun.
                : Math.max(1, rules.calendar().workingDaysBetween(dueOn, until));
    }

    private @Nullable LocalDate withoutPauses(RequestSteps known, LocalDate until) {
        return known.last(WaitFor.OPINION) == null ? null : walk(known.withoutConsultations(), until).dueOn();
    }
}
