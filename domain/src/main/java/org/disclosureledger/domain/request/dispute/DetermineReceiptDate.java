package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Choose between the registered and the claimed day of receipt (认定收到日期). */
public record DetermineReceiptDate(UUID requestId, LocalDate determinedOn, LocalDate receivedOn,
        String reason) implements RequestCommand {}
