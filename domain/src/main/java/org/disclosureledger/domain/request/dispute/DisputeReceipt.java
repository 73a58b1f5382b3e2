package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.receive.Receipt;

/** Enter another arguable day of receipt (登记收到日期争议). */
public record DisputeReceipt(UUID requestId, LocalDate disputedOn, Receipt claimed, String claimedBy,
        String reason) implements RequestCommand {}
