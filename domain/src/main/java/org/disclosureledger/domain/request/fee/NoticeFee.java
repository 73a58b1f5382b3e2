package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestCommand;

/** Tell the applicant to pay (收费通知). */
public record NoticeFee(UUID requestId, LocalDate noticedOn, FeeBasis basis, int units,
        BigDecimal amountYuan) implements RequestCommand {}
