package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.statute.Outcome;

/** Record the answer made anew after an appeal (重新答复). */
public record ReplaceAnswer(UUID requestId, LocalDate answeredOn, Outcome outcome, AnswerForm form,
        @Nullable String documentNumber, @Nullable UUID appealId,
        @Nullable String explanation) implements RequestCommand {}
