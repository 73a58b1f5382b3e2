package org.disclosureledger.domain.request.correct;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.receive.Receipt;

/**
 * The day of receipt was corrected (更正收到日期). The report year follows it.
 *
 * @param correctedOn the day of the decision to correct
 * @param receipt the receipt as it now stands
 */
public record ReceiptDateCorrected(UUID requestId, LocalDate correctedOn, Receipt receipt,
        String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return correctedOn;
    }
}
