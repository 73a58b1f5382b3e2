package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.Outcome;

/**
 * The outcome was corrected (更正办理结果): a recording error, not a new answer. The year of the answer stays.
 */
public record OutcomeCorrected(UUID requestId, LocalDate correctedOn, Outcome outcome,
        String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return correctedOn;
    }
}
