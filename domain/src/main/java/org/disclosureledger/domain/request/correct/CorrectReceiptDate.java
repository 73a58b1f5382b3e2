package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.receive.Receipt;

/** Correct the receipt (更正收到日期). */
public record CorrectReceiptDate(UUID requestId, LocalDate correctedOn, Receipt receipt,
        String reason) implements RequestCommand {}
