package org.disclosureledger.query.clock.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.query.clock.reading.ClocksOfAppeal;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.Light;
import org.disclosureledger.query.clock.reading.RulesThen;
import org.disclosureledger.query.clock.steps.StepsReader;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Paging;

/** The running clocks of all cases in hand, worked out on each read. */
@Component
public class Duties {

    /** The reply period by another start: a target or a claim, which the main clock stands for. */
    private static final Set<ClockKind> DOUBLES = Set.of(ClockKind.REPLY_BY_OTHER_RECEIPT,
            ClockKind.REPLY_FROM_SUBMISSION);

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
        List<Duty> duties = running(organs.asked(question.organ(), question.subtree()), question.party(), today);
        Map<String, Long> counts = counts(duties);
        List<Duty> asked = question.due() == null
                ? duties
                : duties.stream().filter(d -> d.group() == question.due()).toList();
        Paging paging = question.paging();
        List<DutyView> items = asked.stream().sorted(Duty.BY_URGENCY).skip(paging.offset()).limit(paging.size())
                .map(d -> DutyView.of(d, today)).toList();
        return new DutyList(today, counts, asked.size(), paging.page(), paging.size(), items);
    }

    private List<Duty> running(@Nullable Collection<String> of, @Nullable Party party, LocalDate today) {
        Map<String, RulesThen> byOrgan = rules.now(today);
        List<Duty> duties = new ArrayList<>();
        Predicate<ClockReading> asked = r -> r.isOpen() && !DOUBLES.contains(r.kind())
                && (party == null || r.kind().party() == party);
        steps.forEachOpenRequest(of, request -> {
            RulesThen by = rules.of(request.organ(), byOrgan);
            if (RequestClocks.covers(request.steps())) {
                new RequestClocks(by.rules()).on(today, request.steps()).stream().filter(asked)
                        .forEach(r -> duties.add(new Duty(request.requestId(), false, request.organ(),
                                request.registerNumber(), ClocksOfRequest.named(r, by), group(r, by, today))));
            }
        });
        steps.forEachOpenAppeal(of, appeal -> {
            RulesThen by = rules.of(appeal.organ(), byOrgan);
            if (AppealClocks.covers(appeal.steps())) {
                new AppealClocks(by.rules()).on(today, appeal.steps()).stream().filter(asked)
                        .forEach(r -> duties.add(new Duty(appeal.appealId(), true, appeal.organ(),
                                appeal.caseNumber(), ClocksOfAppeal.named(r, by), group(r, by, today))));
            }
        });
        return duties;
    }

    private static DueGroup group(ClockReading reading, RulesThen by, LocalDate today) {
        return DueGroup.of(Light.of(reading, today, by.rules()));
    }

    private static Map<String, Long> counts(List<Duty> duties) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (DueGroup group : DueGroup.values()) {
            counts.put(group.code(), 0L);
        }
        duties.forEach(duty -> counts.merge(duty.group().code(), 1L, Long::sum));
        return counts;
    }
}
