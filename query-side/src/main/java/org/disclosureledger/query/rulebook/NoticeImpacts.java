package org.disclosureledger.query.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.rulebook.EnteredNotice;
import org.disclosureledger.domain.rulebook.NoticeState;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.query.clock.steps.StepsReader;
import org.disclosureledger.query.organ.Organ;
import org.disclosureledger.query.organ.Organs;

/** What the activation of a notice would move, or has moved, among the cases that the present caller may see. */
@Component
class NoticeImpacts {

    private final Organs organs;
    private final StepsReader steps;
    private final Clock clock;

    NoticeImpacts(Organs organs, StepsReader steps, Clock clock) {
        this.organs = organs;
        this.steps = steps;
        this.clock = clock;
    }

    List<AffectedClock> of(EnteredNotice entered, Rulebook rulebook) {
        RulesInForce before = new RulesInForce(rulebook.without(entered.id()));
        RulesInForce after = entered.state() == NoticeState.ACTIVE
                ? new RulesInForce(rulebook)
                : new RulesInForce(rulebook.activating(entered.id(), Instant.now(clock)));
        LocalDate today = LocalDate.now(clock);
        List<AffectedClock> affected = new ArrayList<>();
        organsByArea(entered.notice().area()).forEach((area, codes) -> {
            NoticeImpact impact = new NoticeImpact(today, before.now(area), after.now(area));
            steps.forEachOpenRequest(codes, request -> affected.addAll(impact.on(request)));
            steps.forEachOpenAppeal(codes, appeal -> affected.addAll(impact.on(appeal)));
        });
        affected.sort(Comparator.comparing(AffectedClock::organ)
                .thenComparing(AffectedClock::oldUrgentOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(AffectedClock::number));
        return affected;
    }

    /** The nation's notices arrange the days of every organ, a region's those of its own. */
    private Map<CalendarArea, List<String>> organsByArea(CalendarArea concerned) {
        List<String> scope = organs.asked(null, true);
        return organs.all().stream().filter(organ -> scope == null || scope.contains(organ.code()))
                .filter(organ -> concerned == CalendarArea.NATIONAL
                        || OrganRules.areaOfCalendar(organ.calendar()) == concerned)
                .collect(Collectors.groupingBy(organ -> OrganRules.areaOfCalendar(organ.calendar()),
                        Collectors.mapping(Organ::code, Collectors.toList())));
    }
}
