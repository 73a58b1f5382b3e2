package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The applicant was told to pay an information-processing fee (收费通知), 国办函〔2020〕109号.
 *
 * @param amountYuan in yuan
 */
public record FeeNoticed(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units,
        BigDecimal amountYuan) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return noticedOn;
    }
}
