package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockReading;

/** All clocks of one case, be it a request or an appeal. */
public sealed interface CaseClocks permits ClocksOfRequest, ClocksOfAppeal {

    UUID caseId();

    /** The day they are read on. */
    LocalDate today();

    /** Code of the organ. */
    String organ();

    /** 登记编号, or 案号 of an appeal. */
    String number();

    /** The main one first. */
    List<CaseClock> all();

    /** Day by day, from the start to the due day, or to today while that is open. */
    List<ClockDay> days(CaseClock clock);

    /** The settings that its length and its turns depend on. */
    List<AppliedSetting> settings(CaseClock clock);

    /** The readings that an act ended, by the version of that act's event. */
    Map<Integer, ClockReading> ended();

    /** All of them as they are shown. */
    default List<ClockView> views() {
        List<CaseClock> all = all();
        boolean noticedLate = Doubts.noticedLate(all.stream().map(CaseClock::reading).toList());
        return all.stream().map(clock -> ClockView.of(clock, today(), noticedLate)).toList();
    }

    default Optional<CaseClock> find(String id) {
        return all().stream().filter(clock -> clock.id().equals(id)).findFirst();
    }
}
