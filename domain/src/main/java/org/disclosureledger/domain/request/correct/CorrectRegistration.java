package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestCommand;

/** Correct the registration (更正登记). */
public record CorrectRegistration(UUID requestId, LocalDate correctedOn, String registerNumber,
        @Nullable Sealed applicant, String content, @Nullable String remark, String reason) implements RequestCommand {}
