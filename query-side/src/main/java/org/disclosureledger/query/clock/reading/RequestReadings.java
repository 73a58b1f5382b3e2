package org.disclosureledger.query.clock.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.clock.steps.ClockedRequest;
import org.disclosureledger.query.clock.steps.StepsReader;
import org.disclosureledger.query.rulebook.OrganRules;
import org.disclosureledger.query.web.Refusal;

/** The clocks of requests as they stand today. */
@Component
public class RequestReadings {

    private final StepsReader steps;
    private final OrganRules rules;
    private final Clock clock;

    RequestReadings(StepsReader steps, OrganRules rules, Clock clock) {
        this.steps = steps;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty for a voided request, and for one with a day before the first that any calendar knows. */
    public Optional<ClocksOfRequest> of(UUID requestId) {
        return steps.request(requestId).filter(r -> RequestClocks.covers(r.steps())).map(this::read);
    }

    /** @throws Refusal (409) for a request without clocks */
    public ClocksOfRequest require(UUID requestId) {
        return of(requestId).orElseThrow(() -> Refusal.conflict(
                "该登记已作废，或者有日期早于 %s（没有可用的工作日历），没有期限".formatted(WorkdayCalendar.FIRST_DAY)));
    }

    private ClocksOfRequest read(ClockedRequest request) {
        LocalDate today = LocalDate.now(clock);
        CalendarArea area = rules.areaOf(request.organ());
        RulesInForce inForce = rules.inForce();
        RulesThen now = new RulesThen(area, inForce.now(area), today);
        Conclusion end = request.steps().conclusion();
        RulesThen closed = end == null
                ? now
                : new RulesThen(area, inForce.whenClosed(area, end.concludedOn(),
                        Objects.requireNonNull(request.concludedAt())), end.concludedOn());
        return new ClocksOfRequest(request, today, new RulesOfCase(now, closed,
                day -> new RulesThen(area, inForce.knownOn(area, day), day)));
    }
}
