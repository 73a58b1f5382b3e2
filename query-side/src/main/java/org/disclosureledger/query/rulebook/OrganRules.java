package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Refusal;

/** By which calendar and settings the limits of an organ are counted. */
@Component
public class OrganRules {

    private final Organs organs;
    private final Rulebooks rulebooks;

    OrganRules(Organs organs, Rulebooks rulebooks) {
        this.organs = organs;
        this.rulebooks = rulebooks;
    }

    /** @throws Refusal (404) for an unknown organ */
    public CalendarArea areaOf(String organ) {
        return areaOfCalendar(organs.find(organ)
                .orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(organ))).calendar());
    }

    static CalendarArea areaOfCalendar(String calendar) {
        return Coded.find(CalendarArea.class, calendar).orElse(CalendarArea.NATIONAL);
    }

    /** All of it, as of this moment: for whoever reads many cases at once. */
    public RulesInForce inForce() {
        return rulebooks.now();
    }

    /** Every notice that is in force, in order of publication. */
    public List<CalendarNotice> notices() {
        return inForce().notices();
    }

    /** By all that is in force now. */
    public ClockRules now(CalendarArea area) {
        return inForce().now(area);
    }

    /** By the notices published on or before that day. */
    public ClockRules knownOn(CalendarArea area, LocalDate day) {
        return inForce().knownOn(area, day);
    }
}
