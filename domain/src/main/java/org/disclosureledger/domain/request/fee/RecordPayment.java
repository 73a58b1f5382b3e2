package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Record that the fee was paid (缴费). */
public record RecordPayment(UUID requestId, LocalDate paidOn, BigDecimal amountYuan) implements RequestCommand {}
