package org.disclosureledger.query.clock.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.statute.PolicySetting;

/** All clocks of one case, be it a request or an appeal. */
public sealed interface CaseClocks permits ClocksOfRequest {

    UUID caseId();

    /** Code of the organ. */
    String organ();

    /** 登记编号, or 案号 of an appeal. */
    String number();

    /** The main one first. */
    List<CaseClock> all();

    /** Day by day, from the start to the due day, or to today while that is open. */
    List<ClockDay> days(CaseClock clock);

    /** The settings that its length and its turns depend on. */
    List<PolicySetting> settings(CaseClock clock);

    /** The readings that an act ended, by the version of that act's event. */
    Map<Integer, ClockReading> ended();

    default Optional<CaseClock> find(String id) {
        return all().stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    /** Gives each reading its name; the second of a kind that belongs to nothing is numbered. */
    static List<CaseClock> named(List<ClockReading> readings, RulesThen open, RulesThen ended) {
        List<CaseClock> clocks = new ArrayList<>();
        for (ClockReading reading : readings) {
            String kind = reading.kind().code();
            String id = reading.part() == null ? kind : kind + ":" + reading.part();
            long before = clocks.stream().filter(c -> c.id().equals(id) || c.id().startsWith(id + ":")).count();
            clocks.add(new CaseClock(before == 0 ? id : id + ":" + (before + 1), reading,
                    reading.isOpen() ? open : ended));
        }
        return clocks;
    }
}
