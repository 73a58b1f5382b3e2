package org.disclosureledger.query.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.clock.ReplyClock;
import org.disclosureledger.domain.request.clock.ReplyPeriod;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
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
        return Optional.of(new ReplyClock(CalendarFacts.shipped().latest(calendars.areaOf(request.organ())))
                .on(LocalDate.now(clock), events));
    }
}
