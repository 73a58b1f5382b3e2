package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** All clocks of a request: the reply period first, then those beside it. Pure. */
public final class RequestClocks {

    private static final List<ClockKind> DOUBLES = List.of(ClockKind.REPLY_BY_OTHER_RECEIPT,
            ClockKind.REPLY_FROM_SUBMISSION);

    private final ClockRules rules;
    private final ReplyClock reply;
    private final BesideReply beside;
    private final Silence silence;

    public RequestClocks(ClockRules rules) {
        this.rules = rules;
        this.reply = new ReplyClock(rules);
        this.beside = new BesideReply(rules);
        this.silence = new Silence(rules);
    }

    /**
     * True when the clocks can be read: no calendar knows the days before {@link WorkdayCalendar#FIRST_DAY}. A request with
     * a receipt or an act before it has no clocks here; whoever reads says so instead of reading.
     */
    public static boolean covers(RequestSteps steps) {
        LocalDate firstStepOn = steps.firstStepOn();
        return !steps.startsOn().isBefore(WorkdayCalendar.FIRST_DAY)
                && (firstStepOn == null || !firstStepOn.isBefore(WorkdayCalendar.FIRST_DAY));
    }

    /** @throws IllegalArgumentException for steps that are not covered */
    public ClockReading reply(LocalDate today, RequestSteps steps) {
        return reply.on(today, steps);
    }

    /**
     * Every clock the request has on that day, ended ones included.
     *
     * @throws IllegalArgumentException for steps that are not covered
     */
    public List<ClockReading> on(LocalDate today, RequestSteps steps) {
        List<ClockReading> readings = new ArrayList<>();
        ClockReading period = reply.on(today, steps);
        readings.add(period);
        for (ClockKind kind : DOUBLES) {
            RequestSteps other = otherStart(kind, today, steps);
            if (other != null) {
                readings.add(reply.on(today, other, kind));
            }
        }
        beside.clocks(today, steps).forEach(clock -> readings.add(clock.on(today, rules)));
        SimpleClock window = silence.clock(period, steps.upTo(today));
        if (window != null) {
            readings.add(window.on(today, rules));
        }
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
                RequestSteps other = otherStart(kind, today, steps);
                yield other == null ? List.of() : reply.days(today, other);
            }
            case REPLY_SILENCE_WINDOW -> {
                SimpleClock window = silence.clock(reply.on(today, steps), steps.upTo(today));
                yield window == null ? List.of() : window.days(rules);
            }
            default -> beside.clocks(today, steps).stream()
                    .filter(clock -> clock.kind() == kind && Objects.equals(clock.part(), part)).findFirst()
                    .map(clock -> clock.days(rules)).orElse(List.of());
        };
    }

    private static @Nullable RequestSteps otherStart(ClockKind kind, LocalDate today, RequestSteps steps) {
        if (kind == ClockKind.REPLY_BY_OTHER_RECEIPT) {
            Start claimed = steps.claimedUpTo(today);
            if (claimed == null) {
                return null;
            }
            return steps.startingFrom(steps.driving().equals(claimed) ? steps.start() : claimed);
        }
        LocalDate submittedOn = steps.start().receipt().submittedOn();
        boolean confirmedLater = steps.start().receipt().basis() == ReceiptBasis.BOTH_SIDES_CONFIRMATION
                && submittedOn != null && submittedOn.isBefore(steps.receivedOn())
                && !submittedOn.isBefore(WorkdayCalendar.FIRST_DAY);
        return confirmedLater ? steps.startingFrom(steps.start().submitted()) : null;
    }
}
