package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.LimitsOnDay;

import static org.disclosureledger.command.registerimport.column.RequestColumn.ANSWERED_ON;

/**
 * What is overdue today. What was done late has been remarked by the deciders, by the same clock. Both count by the rules
 * of the organ as they are known now, also for what was concluded under an older calendar notice.
 */
record LateActs(ClockRules rules, LocalDate today) {

    record Late(RequestColumn column, String sentence) {}

    Optional<Late> of(List<RequestEvent> events) {
        RequestSteps steps = RequestSteps.of(events);
        LimitsOnDay limits = new LimitsOnDay(steps, today, rules);
        ClockReading reply = limits.reply();
        return steps.conclusion() == null && reply != null && limits.isPast(reply)
                ? Optional.of(new Late(ANSWERED_ON,
                        "尚未答复，应于%s前答复，已%s".formatted(reply.dueOn(), limits.lateness(reply))))
                : Optional.empty();
    }
}
