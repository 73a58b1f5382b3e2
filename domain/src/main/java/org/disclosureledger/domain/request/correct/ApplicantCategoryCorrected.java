package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.ApplicantCategory;

/**
 * The applicant category was corrected (更正申请人类别).
 */
public record ApplicantCategoryCorrected(UUID requestId, LocalDate correctedOn, ApplicantCategory category,
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
