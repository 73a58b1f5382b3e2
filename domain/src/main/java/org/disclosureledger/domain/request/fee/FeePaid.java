package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The fee was paid (缴费).
 *
 * @param amountYuan in yuan
 */
public record FeePaid(UUID requestId, LocalDate paidOn, BigDecimal amountYuan) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return paidOn;
    }
}
