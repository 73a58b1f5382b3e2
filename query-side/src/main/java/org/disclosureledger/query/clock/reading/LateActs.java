package org.disclosureledger.query.clock.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.query.history.LateRemarks;

/** Acts that came after their limit, told by the clocks on each read. */
@Component
class LateActs implements LateRemarks {

    private final AllReadings readings;

    LateActs(AllReadings readings) {
        this.readings = readings;
    }

    @Override
    public Map<Integer, String> of(UUID caseId) {
        Map<Integer, String> remarks = new HashMap<>();
        readings.of(caseId).ifPresent(clocks -> clocks.ended().forEach((event, reading) -> {
            if (reading.overdueBy() > 0) {
                String of = reading.kind() == ClockKind.REPLY ? "" : "（" + reading.kind().label() + "）";
                remarks.put(event, ClockText.overdue(reading) + of);
            }
        }));
        return remarks;
    }
}
