package org.disclosureledger.query.clock.reading;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** The clocks of a case of either kind. */
@Component
class AllReadings {

    private final RequestReadings requests;

    AllReadings(RequestReadings requests) {
        this.requests = requests;
    }

    Optional<? extends CaseClocks> of(UUID caseId) {
        return requests.of(caseId);
    }
}
