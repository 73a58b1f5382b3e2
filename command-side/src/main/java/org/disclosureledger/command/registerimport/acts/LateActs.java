package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.clock.ReplyClock;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

import static org.disclosureledger.command.registerimport.column.RequestColumn.ANSWERED_ON;
import static org.disclosureledger.command.registerimport.column.RequestColumn.SUPPLEMENT_NOTIFIED_ON;

/** What was done too late, or is overdue today. Before 2019 there is no calendar, and nothing is said. */
public record LateActs(ClockRules rules, LocalDate today) {

    record Late(RequestColumn column, String sentence) {}

    List<Late> of(List<RequestEvent> events) {
        List<Late> late = new ArrayList<>();
        if (!(events.getFirst() instanceof RequestReceived received)
                || received.receipt().receivedOn().isBefore(WorkdayCalendar.FIRST_DAY)) {
            return late;
        }
        LocalDate receivedOn = received.receipt().receivedOn();
        int limit = PolicySetting.SUPPLEMENT_NOTICE_LIMIT.value();
        events.forEach(event -> {
            if (event instanceof SupplementRequested notice) {
                int used = rules.calendar().workingDaysBetween(receivedOn, notice.notifiedOn());
                if (used > limit) {
                    late.add(new Late(SUPPLEMENT_NOTIFIED_ON, "补正告知在收到申请后第 %d 个工作日作出，超过 %d 个工作日"
                            .formatted(used, limit)));
                }
            }
        });
        ClockReading period = new ReplyClock(rules).on(today,
                RequestSteps.of(events));
        if (period.overdueBy() > 0) {
            boolean answered = events.stream().anyMatch(RequestAnswered.class::isInstance);
            late.add(new Late(ANSWERED_ON, answered
                    ? "逾期答复：应于%s前答复，逾期 %d 个工作日".formatted(period.dueOn(), period.overdueBy())
                    : "尚未答复，应于%s前答复，已逾期 %d 个工作日".formatted(period.dueOn(), period.overdueBy())));
        }
        return late;
    }
}
