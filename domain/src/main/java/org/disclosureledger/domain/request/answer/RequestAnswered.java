package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.Outcome;

/**
 * The statutory answer was made (作出答复): posted or handed over, not merely signed. Its year is the year the outcome counts in.
 *
 * @param answeredOn 答复日期, the day it was posted or handed over (〔2016〕235号)
 * @param outcome exactly one of the 21
 * @param documentNumber 答复文号
 * @param explanation what the outcome asks for: search statement, note on separation, reasons
 */
public record RequestAnswered(UUID requestId, LocalDate answeredOn, Outcome outcome, AnswerForm form,
        @Nullable String documentNumber, @Nullable String explanation) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return answeredOn;
    }
}
