package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The answer reached the applicant (送达).
 *
 * @param deliveredOn 送达日期
 */
public record AnswerDelivered(UUID requestId, LocalDate deliveredOn,
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
