package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Declare the registration void (登记作废). */
public record VoidRegistration(UUID requestId, LocalDate voidedOn, String reason) implements RequestCommand {}
