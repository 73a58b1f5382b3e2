package org.disclosureledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.disclosureledger.domain.clock.ClockRules;

/**
 * What a decision depends on beside state and command.
 *
 * @param today the day in Asia/Shanghai
 * @param reconstructed true when past acts are entered from an older register (重建): what the law did not allow but
 *        happened is then recorded with a remark
 * @param rules calendar and policy settings of the organ, by which limits are counted; asked for only by rules that
 *        count a limit, because somebody has to look them up
 */
public record Circumstances(LocalDate today, boolean reconstructed, Supplier<ClockRules> rules) {

    public Circumstances(LocalDate today, boolean reconstructed, ClockRules clockRules) {
        this(today, reconstructed, () -> clockRules);
    }

    /** Of an act that is done now, by the shipped national rules. */
    public static Circumstances today(LocalDate today) {
        return new Circumstances(today, false, ClockRules.shipped());
    }

    /** Calendar and policy settings by which limits are counted. */
    public ClockRules clockRules() {
        return rules.get();
    }

    /** The event, unless a rule refuses it; the first rule that refuses wins. */
    public <E extends DomainEvent> Decision<E> accept(E event, Rule... rules) {
        return accept(List.of(event), rules);
    }

    /** The events, unless a rule refuses them; the first rule that refuses wins. */
    public <E extends DomainEvent> Decision<E> accept(List<E> events, Rule... rules) {
        List<Finding> remarks = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.isBroken()) {
                continue;
            }
            if (refuses(rule.force())) {
                return new Decision.Refused<>(rule.finding());
            }
            remarks.add(rule.finding());
        }
        return new Decision.Accepted<>(events, List.copyOf(remarks));
    }

    private boolean refuses(Rule.Force force) {
        return switch (force) {
            case ALWAYS -> true;
            case WHEN_DONE_NOW -> !reconstructed;
            case REMARK -> false;
        };
    }
}
