package org.disclosureledger.query.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.ReplyClock;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.register.RequestView;

/** Reply periods (答复期限) as they stand today, derived from the events on each read. */
@Component
public class ReplyPeriods {

    private final CaseHistory history;
    private final OrganCalendars calendars;
    private final Clock clock;

    ReplyPeriods(CaseHistory history, OrganCalendars calendars, Clock clock) {
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Empty for a request received before the first day that any calendar knows. */
    public Optional<ReplyPeriod> of(RequestView request) {
        if (request.receivedOn().isBefore(WorkdayCalendar.FIRST_DAY)) {
            return Optional.empty();
        }
        List<RequestEvent> events = history.of(request.requestId()).stream().map(e -> (RequestEvent) e.event())
                .toList();
        ReplyClock reply = new ReplyClock(ClockRules.shipped(calendars.areaOf(request.organ())));
        RequestSteps steps = RequestSteps.of(events);
        LocalDate today = LocalDate.now(clock);
        return Optional.of(new ReplyPeriod(reply.on(today, steps), reply.days(today, steps)));
    }
}
