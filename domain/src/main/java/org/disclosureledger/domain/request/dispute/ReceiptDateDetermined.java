package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.receive.Receipt;

/**
 * The dispute about the day of receipt was decided (认定收到日期). Clocks and report year follow the chosen day.
 *
 * @param determinedOn the day of the decision
 * @param receipt the receipt that counts from now on, one of the two
 */
public record ReceiptDateDetermined(UUID requestId, LocalDate determinedOn, Receipt receipt,
        String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return determinedOn;
    }
}
