package org.disclosureledger.domain.request.extend;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Set a reasonable deferred limit (延迟答复), art. 35. */
public record DeferReply(UUID requestId, LocalDate notifiedOn, LocalDate deferredTo, @Nullable String approvedBy,
        String reason) implements RequestCommand {}
