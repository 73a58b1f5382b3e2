package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The supplement notice reached the applicant (补正告知送达), art. 30: the applicant's limit runs from here.
 *
 * @param evidence delivery receipt, mail record …
 */
public record SupplementNoticeDelivered(UUID requestId, LocalDate deliveredOn,
        @Nullable String evidence) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return deliveredOn;
    }
}
