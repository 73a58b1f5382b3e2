package org.disclosureledger.query.clock.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.StepsReader;
import org.disclosureledger.query.rulebook.OrganRules;
import org.disclosureledger.query.web.Refusal;

/** The clocks of appeals as they stand today. */
@Component
public class AppealReadings {

    private final StepsReader steps;
    private final OrganRules rules;
    private final Clock clock;

    AppealReadings(StepsReader steps, OrganRules rules, Clock clock) {
        this.steps = steps;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty for a voided appeal, and for one with a day before the first that any calendar knows. */
    public Optional<ClocksOfAppeal> of(UUID appealId) {
        return steps.appeal(appealId).filter(a -> AppealClocks.covers(a.steps())).map(this::read);
    }

    /** @throws Refusal (409) for an appeal without clocks */
    public ClocksOfAppeal require(UUID appealId) {
        return of(appealId).orElseThrow(() -> Refusal.conflict(
                "该登记已作废，或者有日期早于 %s（没有可用的工作日历），没有期限".formatted(WorkdayCalendar.FIRST_DAY)));
    }

    private ClocksOfAppeal read(ClockedAppeal appeal) {
        LocalDate today = LocalDate.now(clock);
        CalendarArea area = rules.areaOf(appeal.organ());
        RulesInForce inForce = rules.inForce();
        RulesThen now = new RulesThen(area, inForce.now(area), today);
        AppealSteps.Step end = appeal.steps().concluded();
        RulesThen closed = end == null
                ? now
                : new RulesThen(area,
                        inForce.whenClosed(area, end.on(), Objects.requireNonNull(appeal.concludedAt())), end.on());
        return new ClocksOfAppeal(appeal, today, new RulesOfCase(now, closed,
                day -> new RulesThen(area, inForce.knownOn(area, day), day)));
    }
}
