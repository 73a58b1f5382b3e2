package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.ReceiptBasis;

/** All clocks of a request: the reply period first, then those beside it. Pure. */
public final class RequestClocks {

    private final ClockRules rules;
    private final ReplyClock reply;

    public RequestClocks(ClockRules rules) {
        this.rules = rules;
        this.reply = new ReplyClock(rules);
    }

    public ClockReading reply(LocalDate today, RequestSteps steps) {
        return reply.on(today, steps);
    }

    /** Every clock the request has on that day, ended ones included. */
    public List<ClockReading> on(LocalDate today, RequestSteps steps) {
        List<ClockReading> readings = new ArrayList<>();
        readings.add(reply.on(today, steps));
        for (ClockKind kind : List.of(ClockKind.REPLY_BY_OTHER_RECEIPT, ClockKind.REPLY_FROM_SUBMISSION)) {
            RequestSteps other = otherStart(kind, steps);
            if (other != null) {
                readings.add(reply.on(today, other, kind));
            }
        }
        simple(today, steps).forEach(clock -> readings.add(clock.on(today, rules)));
        return readings;
    }

    /**
     * One clock day by day; empty when the request has no such clock.
     *
     * @param part as in the reading
     */
    public List<ClockDay> days(ClockKind kind, @Nullable UUID part, LocalDate today, RequestSteps steps) {
        return switch (kind) {
            case REPLY -> reply.days(today, steps);
            case REPLY_BY_OTHER_RECEIPT, REPLY_FROM_SUBMISSION -> {
                RequestSteps other = otherStart(kind, steps);
                yield other == null ? List.of() : reply.days(today, other);
            }
            default -> simple(today, steps).stream()
                    .filter(clock -> clock.kind() == kind && Objects.equals(clock.part(), part)).findFirst()
                    .map(clock -> clock.days(rules)).orElse(List.of());
        };
    }

    private static @Nullable RequestSteps otherStart(ClockKind kind, RequestSteps steps) {
        if (kind == ClockKind.REPLY_BY_OTHER_RECEIPT) {
            Start claimed = steps.claimed();
            if (claimed == null) {
                return null;
            }
            return steps.startingFrom(claimed.on().isBefore(steps.start().on()) ? steps.start() : claimed);
        }
        LocalDate submittedOn = steps.start().receipt().submittedOn();
        boolean confirmedLater = steps.start().receipt().basis() == ReceiptBasis.BOTH_SIDES_CONFIRMATION
                && submittedOn != null && submittedOn.isBefore(steps.receivedOn());
        return confirmedLater ? steps.startingFrom(steps.start().submitted()) : null;
    }

    private List<SimpleClock> simple(LocalDate today, RequestSteps steps) {
        List<SimpleClock> clocks = new ArrayList<>();
        supplementNotice(today, steps, clocks);
        for (Wait wait : steps.waits()) {
            switch (wait.what()) {
                case SUPPLEMENT -> {
                    // What came without a notice had no limit.
                    if (wait.limit() > 0) {
                        clocks.add(new SimpleClock(ClockKind.SUPPLEMENT, null, wait.limit(), wait.from(),
                                ended(wait, steps), wait.opened(), wait.closed()));
                    }
                }
                case PAYMENT -> clocks.add(new SimpleClock(ClockKind.PAYMENT, null,
                        rules.policies().on(wait.from(), ClockPolicies.PAYMENT_LIMIT),
                        wait.from(), ended(wait, steps), wait.opened(), wait.closed()));
                case OPINION -> {
                    LocalDate from = OpinionLimit.startsOn(wait, rules);
                    if (from != null) {
                        clocks.add(new SimpleClock(OpinionLimit.kind(wait), wait.consultation(),
                                OpinionLimit.workingDays(wait, rules), from, ended(wait, steps), wait.opened(),
                                wait.closed()));
                    }
                }
            }
        }
        Conclusion conclusion = steps.conclusion();
        if (conclusion != null && !conclusion.withdrawn() && conclusion.deliveredOn() != null) {
            clocks.add(new SimpleClock(ClockKind.REVIEW_WINDOW, null,
                    rules.policies().on(conclusion.deliveredOn(), ClockPolicies.REVIEW_WINDOW),
                    conclusion.deliveredOn(),
                    null, conclusion.event(), null));
        }
        return clocks;
    }

    /** Only while a notice may still be wanted, or when one was given. */
    private void supplementNotice(LocalDate today, RequestSteps steps, List<SimpleClock> clocks) {
        Wait first = steps.waits().stream().filter(w -> w.what() == WaitFor.SUPPLEMENT).findFirst().orElse(null);
        SimpleClock clock = new SimpleClock(ClockKind.SUPPLEMENT_NOTICE, null,
                rules.policies().on(steps.startsOn(), PolicySetting.SUPPLEMENT_NOTICE_LIMIT), steps.startsOn(),
                first == null ? null : first.from(), steps.start().event(), first == null ? null : first.opened());
        boolean wanted = steps.conclusion() == null && clock.on(today, rules).overdueBy() == 0;
        if (first != null || wanted) {
            clocks.add(clock);
        }
    }

    /** What was waited for is waited for no longer once the request ended. */
    private static @Nullable LocalDate ended(Wait wait, RequestSteps steps) {
        Conclusion conclusion = steps.conclusion();
        return wait.to() == null && conclusion != null ? conclusion.concludedOn() : wait.to();
    }
}
