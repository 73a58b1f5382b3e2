package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The registration was made in error and is void (登记作废): it counts nowhere, and stays readable.
 */
public record RegistrationVoided(UUID requestId, LocalDate voidedOn, String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return voidedOn;
    }
}
