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

    public RequestClocks(ClockRules rules) {
        this.rules = rules;
        this.reply = new ReplyClock(rules);
        this.beside = new BesideReply(rules);
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
        readings.add(reply.on(today, steps));
        for (ClockKind kind : DOUBLES) {
            RequestSteps other = otherStart(kind, steps);
            if (other != null) {
                readings.add(reply.on(today, other, kind));
            }
        }
        beside.clocks(today, steps).forEach(clock -> readings.add(clock.on(today, rules)));
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
            default -> beside.clocks(today, steps).stream()
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
            return steps.startingFrom(steps.driving().equals(claimed) ? steps.start() : claimed);
        }
        LocalDate submittedOn = steps.start().receipt().submittedOn();
        boolean confirmedLater = steps.start().receipt().basis() == ReceiptBasis.BOTH_SIDES_CONFIRMATION
                && submittedOn != null && submittedOn.isBefore(steps.receivedOn())
                && !submittedOn.isBefore(WorkdayCalendar.FIRST_DAY);
        return confirmedLater ? steps.startingFrom(steps.start().submitted()) : null;
    }
}
