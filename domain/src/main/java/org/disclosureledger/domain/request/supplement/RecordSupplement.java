package org.disclosureledger.domain.request.supplement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the supplemented application (收到补正). */
public record RecordSupplement(UUID requestId, LocalDate receivedOn, @Nullable String note) implements RequestCommand {}
