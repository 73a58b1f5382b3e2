package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.Outcome;

/**
 * The answer was made anew after an appeal set the first one aside (重新答复). The tables keep the first outcome (domain-rules Q3, policy); Table 4 shows the correction.
 *
 * @param appealId the appeal that led to it
 */
public record AnswerReplaced(UUID requestId, LocalDate answeredOn, Outcome outcome, AnswerForm form,
        @Nullable String documentNumber, @Nullable UUID appealId,
        @Nullable String explanation) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return answeredOn;
    }
}
