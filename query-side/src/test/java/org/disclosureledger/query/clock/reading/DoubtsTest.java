package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.clock.SimpleClock;
import org.disclosureledger.domain.statute.workday.CalendarArea;

import static org.assertj.core.api.Assertions.assertThat;

/** A doubt names the years it is about. */
class DoubtsTest {

    private static final LocalDate TODAY = LocalDate.of(2090, 12, 20);

    @Test
    void the_years_without_a_notice_are_named() {
        ClockRules rules = ClockRules.shipped(CalendarArea.XINJIANG);
        CaseClock clock = new CaseClock("reviewWindow",
                new SimpleClock(ClockKind.REVIEW_WINDOW, null, 60, TODAY, null, 0, null).on(TODAY, rules),
                new RulesThen(CalendarArea.XINJIANG, rules, TODAY));

        assertThat(Doubts.of(clock, true)).containsExactly("暂定（2090 年、2091 年的放假通知尚未公布）",
                "缺少自治区 2090 年、2091 年的放假通知");
    }
}
