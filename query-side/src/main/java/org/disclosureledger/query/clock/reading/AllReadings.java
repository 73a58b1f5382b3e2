package org.disclosureledger.query.clock.reading;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** The clocks of a case of either kind. */
@Component
class AllReadings {

    private final RequestReadings requests;
    private final AppealReadings appeals;

    AllReadings(RequestReadings requests, AppealReadings appeals) {
        this.requests = requests;
        this.appeals = appeals;
    }

    Optional<CaseClocks> of(UUID caseId) {
        return requests.of(caseId).<CaseClocks>map(c -> c).or(() -> appeals.of(caseId));
    }
}
