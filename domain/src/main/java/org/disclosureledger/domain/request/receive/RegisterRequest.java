package org.disclosureledger.domain.request.receive;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.statute.ApplicantCategory;

/** Register a request (登记) that the organ received. */
public record RegisterRequest(UUID requestId, String organ, String registerNumber, Receipt receipt,
        ApplicantCategory category, Sealed applicant, String content,
        @Nullable String remark) implements RequestCommand {}
