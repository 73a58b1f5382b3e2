package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/**
 * Tell the applicant to pay (收费通知).
 *
 * @param units items of this application, or pages
 * @param itemsBefore items of the same applicant, received in the same calendar month before this application; null where
 *        not told, and where pages are charged
 */
public record NoticeFee(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units, @Nullable Integer itemsBefore,
        BigDecimal amountYuan) implements RequestCommand {

    /** Without a word on earlier items. */
    public NoticeFee(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units, BigDecimal amountYuan) {
        this(requestId, noticedOn, basis, units, null, amountYuan);
    }
}
