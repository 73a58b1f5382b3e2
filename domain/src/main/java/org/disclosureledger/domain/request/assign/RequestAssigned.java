package org.disclosureledger.domain.request.assign;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The request was given to a handler (分办).
 *
 * @param handler name of the account, or of the unit (承办单位)
 */
public record RequestAssigned(UUID requestId, LocalDate assignedOn, String handler) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return assignedOn;
    }
}
