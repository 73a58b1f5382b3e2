package org.disclosureledger.query.clock.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.query.clock.steps.StepsReader;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Paging;

/** The running clocks of all cases in hand, worked out on each read. */
@Component
public class Duties {

    private final StepsReader steps;
    private final Organs organs;
    private final RulesOfOrgans rules;
    private final Clock clock;

    Duties(StepsReader steps, Organs organs, RulesOfOrgans rules, Clock clock) {
        this.steps = steps;
        this.organs = organs;
        this.rules = rules;
        this.clock = clock;
    }

    /** The most urgent first; only what the present caller may see. */
    public DutyList of(DutyQuestion question) {
        LocalDate today = LocalDate.now(clock);
        Running running = new Running(rules, today);
        Collection<String> of = organs.asked(question.organ(), question.subtree());
        steps.forEachOpenRequest(of, running::add);
        steps.forEachOpenAppeal(of, running::add);
        List<Duty> duties = running.duties().stream()
                .filter(d -> question.party() == null || d.party() == question.party()).toList();
        List<Duty> asked = question.due() == null
                ? duties
                : duties.stream().filter(d -> d.group() == question.due()).toList();
        Paging paging = question.paging();
        List<DutyView> items = asked.stream().sorted(Duty.BY_URGENCY).skip(paging.offset()).limit(paging.size())
                .map(d -> DutyView.of(d, today)).toList();
        return new DutyList(today, counts(DueGroup.values(), duties, Duty::group),
                counts(Party.values(), running.duties(), Duty::party), running.withoutClocks(), asked.size(),
                paging.page(), paging.size(), items);
    }

    private static <G extends Coded> Map<String, Long> counts(G[] groups, List<Duty> duties,
            Function<Duty, G> group) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (G each : groups) {
            counts.put(each.code(), 0L);
        }
        duties.forEach(duty -> counts.merge(group.apply(duty).code(), 1L, Long::sum));
        return counts;
    }
}
