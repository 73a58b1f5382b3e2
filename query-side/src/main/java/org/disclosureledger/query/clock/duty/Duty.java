package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.query.clock.reading.CaseClock;

/**
 * A clock that runs.
 *
 * @param appeal whether it belongs to an appeal, and {@code number} is a 案号
 * @param noticedLate whether a supplement was asked for too late
 */
record Duty(UUID caseId, boolean appeal, String organ, String number, CaseClock clock, DueGroup group,
        boolean noticedLate) {

    /** By the day it is due; of what is waited for, by the day it would be due if that came today. */
    static final Comparator<Duty> BY_URGENCY = Comparator.comparing(Duty::urgentOn).thenComparing(Duty::organ)
            .thenComparing(Duty::number).thenComparing(d -> d.clock().id());

    Party party() {
        return clock.reading().kind().party();
    }

    LocalDate urgentOn() {
        return Objects.requireNonNullElse(clock.reading().urgentOn(), LocalDate.MAX);
    }
}
