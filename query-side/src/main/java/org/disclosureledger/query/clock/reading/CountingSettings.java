package org.disclosureledger.query.clock.reading;

import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarPolicies;

/** The settings about the counting of days, which clocks of every kind rest on. */
final class CountingSettings {

    private CountingSettings() {
    }

    static List<AppliedSetting> of(CaseClock clock) {
        List<PolicySetting> settings = new ArrayList<>(List.of(CalendarPolicies.RECEIPT_DAY));
        if (clock.reading().kind().unit() != LimitUnit.WORKING_DAYS) {
            settings.add(ClockPolicies.ROLL_OVER);
        }
        if (clock.by().area() != CalendarArea.NATIONAL) {
            settings.add(CalendarPolicies.REGIONAL_HOLIDAYS);
        }
        if (clock.reading().provisional()) {
            settings.addAll(List.of(CalendarPolicies.SUBSTITUTE_DAY, CalendarPolicies.COINCIDING_HOLIDAYS));
        }
        return settings.stream().map(s -> new AppliedSetting(s, clock.reading().startedOn())).toList();
    }
}
