package org.disclosureledger.query.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarFacts;
import org.disclosureledger.domain.statute.workday.CalendarNotice;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Refusal;

/** By which calendar and settings the limits of an organ are counted. */
@Component
public class OrganRules {

    private final Organs organs;

    OrganRules(Organs organs) {
        this.organs = organs;
    }

    /** @throws Refusal (404) for an unknown organ */
    public CalendarArea areaOf(String organ) {
        String calendar = organs.find(organ).orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(organ)))
                .calendar();
        return Coded.find(CalendarArea.class, calendar).orElse(CalendarArea.NATIONAL);
    }

    /** Every notice this ledger goes by, in order of publication. */
    public List<CalendarNotice> notices() {
        return CalendarFacts.shipped().notices();
    }

    /** By all that is in force now. */
    public ClockRules now(CalendarArea area) {
        return ClockRules.shipped(area);
    }

    /** By the notices published on or before that day. */
    public ClockRules knownOn(CalendarArea area, LocalDate day) {
        return new ClockRules(CalendarFacts.shipped().knownOn(area, day), Policies.shipped());
    }

    /**
     * By what was in force when a case closed: published on or before the day it closed, and in this ledger when that was
     * recorded. What came later changes no closed case.
     */
    public ClockRules whenClosed(CalendarArea area, LocalDate closedOn, Instant recordedAt) {
        return knownOn(area, closedOn);
    }
}
