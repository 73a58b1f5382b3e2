package org.disclosureledger.domain.request.answer;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.statute.Outcome;

/** Record the answer on the day it is made (作出答复). */
public record AnswerRequest(UUID requestId, LocalDate answeredOn, Outcome outcome, AnswerForm form,
        @Nullable String documentNumber, @Nullable String explanation) implements RequestCommand {}
