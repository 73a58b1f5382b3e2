package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.query.clock.reading.RulesThen;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.rulebook.OrganRules;

/** The rules of every organ at once: for lists, where one look-up for each case would be too many. */
@Component
class RulesOfOrgans {

    private static final String UNKNOWN = "";

    private final Organs organs;
    private final OrganRules rules;

    RulesOfOrgans(Organs organs, OrganRules rules) {
        this.organs = organs;
        this.rules = rules;
    }

    Map<String, RulesThen> now(LocalDate today) {
        RulesInForce inForce = rules.inForce();
        Map<CalendarArea, RulesThen> byArea = new HashMap<>();
        for (CalendarArea area : CalendarArea.values()) {
            byArea.put(area, new RulesThen(area, inForce.now(area), today));
        }
        Map<String, RulesThen> byOrgan = new HashMap<>();
        byOrgan.put(UNKNOWN, Objects.requireNonNull(byArea.get(CalendarArea.NATIONAL)));
        organs.all().forEach(organ -> byOrgan.put(organ.code(), Objects.requireNonNull(byArea.get(
                Coded.find(CalendarArea.class, organ.calendar()).orElse(CalendarArea.NATIONAL)))));
        return byOrgan;
    }

    /** A case may be shown before its organ is: until then the national rules count. */
    RulesThen of(String organ, Map<String, RulesThen> byOrgan) {
        RulesThen by = byOrgan.get(organ);
        return by == null ? Objects.requireNonNull(byOrgan.get(UNKNOWN)) : by;
    }
}
