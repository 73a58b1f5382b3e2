package org.disclosureledger.domain.request.dispute;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.receive.Receipt;

/**
 * Another day of receipt is arguable (收到日期有争议). Nothing is overwritten: the registered day goes on counting in the
 * annual report, the earlier of the two drives the clocks.
 *
 * @param disputedOn the day the claim was made or noticed
 * @param claimed the receipt as it is claimed, with its evidence
 * @param claimedBy who claims it, as 申请人 or 物业签收记录
 */
public record ReceiptDisputed(UUID requestId, LocalDate disputedOn, Receipt claimed, String claimedBy,
        String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return disputedOn;
    }
}
