package org.disclosureledger.domain.request.serve;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The fee notice reached the applicant (收费通知送达), 国办函〔2020〕109号 art. 6: the applicant's limit runs from here.
 *
 * @param evidence delivery receipt, mail record …
 */
public record FeeNoticeDelivered(UUID requestId, LocalDate deliveredOn,
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
