package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;

/**
 * The registration was corrected (更正登记): number, applicant, content and remark as they now stand.
 *
 * @param applicant newly sealed; null when the applicant's data stay as they are
 */
public record RegistrationCorrected(UUID requestId, LocalDate correctedOn, String registerNumber,
        @Nullable Sealed applicant, String content, @Nullable String remark, String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return correctedOn;
    }
}
