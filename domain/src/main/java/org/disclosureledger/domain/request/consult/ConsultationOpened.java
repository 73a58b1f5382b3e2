package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;

/**
 * Someone was asked for an opinion in writing (征求意见), arts 32, 34: the time until the answer is not counted.
 *
 * @param consultationId names this consultation in its case
 * @param consultee whom; sealed, for a third party may be a person
 * @param dispatchedOn the day the letter was sent
 * @param reachedOn the day it reached the consultee, from which its 15 working days run
 */
public record ConsultationOpened(UUID requestId, UUID consultationId, ConsultationKind kind, @Nullable Sealed consultee,
        LocalDate dispatchedOn, @Nullable LocalDate reachedOn) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return dispatchedOn;
    }
}
