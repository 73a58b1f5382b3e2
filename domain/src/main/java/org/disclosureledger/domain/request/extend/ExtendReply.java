package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Extend the reply period (延期答复). */
public record ExtendReply(UUID requestId, LocalDate notifiedOn, int workingDays, @Nullable String approvedBy,
        @Nullable String reason) implements RequestCommand {}
