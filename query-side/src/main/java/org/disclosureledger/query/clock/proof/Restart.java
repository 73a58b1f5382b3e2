package org.disclosureledger.query.clock.proof;

import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockDay;

/** A new start of the count makes void what had been counted before it: the numbers that stand are those after the last one. */
final class Restart {

    /** How the reason of a day begins that counted before. */
    static final String COUNTED_BEFORE = "曾计为第";

    private Restart() {
    }

    static List<ClockDay> voiding(List<ClockDay> days) {
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            Integer counted = days.get(i).counted();
            first = counted != null && counted == 1 ? i : first;
        }
        List<ClockDay> standing = new ArrayList<>(days);
        for (int i = 0; i < first; i++) {
            ClockDay day = days.get(i);
            if (day.counted() != null) {
                standing.set(i, new ClockDay(day.date(), null,
                        "%s %d 日，不再计入".formatted(COUNTED_BEFORE, day.counted()), day.basis(), day.notice(),
                        day.events()));
            }
        }
        return standing;
    }
}
