package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReviewFirst;

/** The clocks beside the reply period, as they are known on a day. Of several notices of a kind the last one has a clock. */
final class BesideReply {

    private final ClockRules rules;

    BesideReply(ClockRules rules) {
        this.rules = rules;
    }

    List<SimpleClock> clocks(LocalDate today, RequestSteps steps) {
        RequestSteps known = steps.upTo(today);
        List<SimpleClock> clocks = new ArrayList<>();
        supplementNotice(today, known, clocks);
        awaited(WaitFor.SUPPLEMENT, known, clocks);
        awaited(WaitFor.PAYMENT, known, clocks);
        for (Wait wait : known.waits()) {
            LocalDate from = wait.what() == WaitFor.OPINION ? OpinionLimit.startsOn(wait, rules) : null;
            if (from != null) {
                clocks.add(new SimpleClock(OpinionLimit.kind(wait), wait.consultation(),
                        OpinionLimit.workingDays(wait, rules), from, ended(wait, known),
                        wait.reached() == null ? wait.opened() : wait.reached(), endEvent(wait, known)));
            }
        }
        remedies(known.conclusion(), clocks);
        return clocks;
    }

    /** Only while a notice may still be wanted, or when one was given. */
    private void supplementNotice(LocalDate today, RequestSteps known, List<SimpleClock> clocks) {
        Wait first = null;
        for (Wait wait : known.waits()) {
            first = first == null && wait.what() == WaitFor.SUPPLEMENT && !wait.isUnasked() ? wait : first;
        }
        LocalDate from = known.startsOn();
        SimpleClock clock = new SimpleClock(ClockKind.SUPPLEMENT_NOTICE, null,
                on(from, PolicySetting.SUPPLEMENT_NOTICE_LIMIT),
                from, first == null ? null : first.from(), known.driving().event(),
                first == null ? null : first.opened());
        if (first != null || (known.conclusion() == null && !today.isAfter(clock.dueOn(rules)))) {
            clocks.add(clock);
        }
    }

    /** What came without a notice had no limit. By the settings of the day of the notice. */
    private void awaited(WaitFor what, RequestSteps known, List<SimpleClock> clocks) {
        Wait wait = known.waits().stream().filter(w -> w.what() == what && !w.isUnasked()).reduce((a, b) -> b)
                .orElse(null);
        if (wait == null) {
            return;
        }
        LocalDate from = ReachedOn.of(wait, rules, ClockPolicies.NOTICE_DELIVERY_UNKNOWN);
        if (from == null) {
            return;
        }
        boolean supplement = what == WaitFor.SUPPLEMENT;
        clocks.add(new SimpleClock(supplement ? ClockKind.SUPPLEMENT : ClockKind.PAYMENT, null,
                supplement ? wait.limit() : on(wait.from(), ClockPolicies.PAYMENT_LIMIT), from,
                ended(wait, known), wait.reached() == null ? wait.opened() : wait.reached(), endEvent(wait, known)));
    }

    private void remedies(@Nullable Conclusion end, List<SimpleClock> clocks) {
        LocalDate deliveredOn = end == null ? null : end.deliveredOn();
        Integer delivery = end == null ? null : end.delivery();
        if (end == null || end.withdrawn() || deliveredOn == null || delivery == null) {
            return;
        }
        clocks.add(new SimpleClock(ClockKind.REVIEW_WINDOW, null, on(deliveredOn, ClockPolicies.REVIEW_WINDOW),
                deliveredOn, null, delivery, null));
        if (!ReviewFirst.applies(end.lastOutcome(), end.lastAnsweredOn())) {
            clocks.add(new SimpleClock(ClockKind.SUIT_WINDOW, null, on(deliveredOn, ClockPolicies.SUIT_WINDOW),
                    deliveredOn, null, delivery, null));
        }
    }

    private int on(LocalDate day, PolicySetting setting) {
        return rules.policies().on(day, setting);
    }

    private static @Nullable LocalDate ended(Wait wait, RequestSteps known) {
        Conclusion end = endedBy(wait, known.conclusion());
        return end == null ? wait.to() : end.concludedOn();
    }

    private static @Nullable Integer endEvent(Wait wait, RequestSteps known) {
        Conclusion end = endedBy(wait, known.conclusion());
        return end == null ? wait.closed() : Integer.valueOf(end.event());
    }

    /** What was waited for is waited for no longer once the request ended; null where it had come before. */
    private static @Nullable Conclusion endedBy(Wait wait, @Nullable Conclusion end) {
        LocalDate to = wait.to();
        return end != null && (to == null || to.isAfter(end.concludedOn())) ? end : null;
    }
}
