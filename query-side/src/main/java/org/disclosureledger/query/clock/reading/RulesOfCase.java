package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * By which rules each clock of a case is read. The kind decides, never whether it still runs: that differs from rules to
 * rules, and a clock would be shown twice or not at all.
 *
 * @param now by what is known now
 * @param closed by what was in force when the case closed; as now while it is open
 * @param knownOn by what was known on a day
 */
public record RulesOfCase(RulesThen now, RulesThen closed, Function<LocalDate, RulesThen> knownOn) {

    /**
     * Windows begin with the closing and run on, so later notices count for them until they lapse; everything else stays
     * as it was counted when the case closed.
     */
    List<CaseClock> read(Function<RulesThen, List<CaseClock>> readings) {
        Stream<CaseClock> windows = readings.apply(now).stream().filter(RulesOfCase::isWindow)
                .map(window -> asItLapsed(window, readings));
        return Stream.concat(readings.apply(closed).stream().filter(clock -> !isWindow(clock)), windows).toList();
    }

    private CaseClock asItLapsed(CaseClock window, Function<RulesThen, List<CaseClock>> readings) {
        LocalDate lapsedOn = window.reading().endedOn();
        if (lapsedOn == null) {
            return window;
        }
        return readings.apply(knownOn.apply(lapsedOn)).stream().filter(clock -> clock.id().equals(window.id()))
                .findFirst().orElse(window);
    }

    private static boolean isWindow(CaseClock clock) {
        return clock.reading().kind().isWindow();
    }
}
