package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.statute.ApplicantCategory;

/** Correct the applicant category (更正申请人类别). */
public record CorrectApplicantCategory(UUID requestId, LocalDate correctedOn, ApplicantCategory category,
        String reason) implements RequestCommand {}
