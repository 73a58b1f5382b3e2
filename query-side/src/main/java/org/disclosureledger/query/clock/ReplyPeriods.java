package org.disclosureledger.query.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.ReplyClock;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.rulebook.OrganRules;

/** Reply periods (答复期限) as they stand today, derived from the events on each read. */
@Component
public class ReplyPeriods {

    private final CaseHistory history;
    private final OrganRules rules;
    private final Clock clock;

    ReplyPeriods(CaseHistory history, OrganRules rules, Clock clock) {
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty for a request received before the first day that any calendar knows. */
    public Optional<ReplyPeriod> of(RequestView request) {
        if (request.receivedOn().isBefore(WorkdayCalendar.FIRST_DAY)) {
            return Optional.empty();
        }
        List<CaseEvent> events = history.of(request.requestId());
        RequestSteps steps = RequestSteps.of(events.stream().map(e -> (RequestEvent) e.event()).toList());
        ReplyClock reply = new ReplyClock(rules(request.organ(), steps, events));
        LocalDate today = LocalDate.now(clock);
        return Optional.of(new ReplyPeriod(reply.on(today, steps), reply.days(today, steps)));
    }

    /** A closed case keeps what was in force when that was recorded. */
    private ClockRules rules(String organ, RequestSteps steps, List<CaseEvent> events) {
        CalendarArea area = rules.areaOf(organ);
        Conclusion conclusion = steps.conclusion();
        return conclusion == null
                ? rules.now(area)
                : rules.whenClosed(area, conclusion.concludedOn(), events.get(conclusion.event()).recordedAt());
    }
}
