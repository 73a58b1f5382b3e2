package org.disclosureledger.query.clock;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Refusal;

/** Which working-day calendar an organ goes by. */
@Component
class OrganCalendars {

    private final Organs organs;

    OrganCalendars(Organs organs) {
        this.organs = organs;
    }

    /** @throws Refusal (404) for an unknown organ */
    CalendarArea areaOf(String organ) {
        String calendar = organs.find(organ).orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(organ)))
                .calendar();
        return Coded.find(CalendarArea.class, calendar).orElse(CalendarArea.NATIONAL);
    }
}
