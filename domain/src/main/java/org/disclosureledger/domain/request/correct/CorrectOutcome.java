package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.statute.Outcome;

/** Correct the outcome (更正办理结果). */
public record CorrectOutcome(UUID requestId, LocalDate correctedOn, Outcome outcome,
        String reason) implements RequestCommand {}
