package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The applicant was told to pay an information-processing fee (收费通知), 国办函〔2020〕109号.
 *
 * @param units items of this application, or pages
 * @param itemsBefore items of the same applicant, received in the same calendar month before this application; null where
 *        it was not told (revision 1 did not ask)
 * @param amountYuan in yuan
 */
public record FeeNoticed(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units, @Nullable Integer itemsBefore,
        BigDecimal amountYuan) implements RequestEvent {

    /** Without a word on earlier items. */
    public FeeNoticed(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units, BigDecimal amountYuan) {
        this(requestId, noticedOn, basis, units, null, amountYuan);
    }

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return noticedOn;
    }
}
