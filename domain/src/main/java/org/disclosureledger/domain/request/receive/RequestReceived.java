package org.disclosureledger.domain.request.receive;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.statute.ApplicantCategory;

/**
 * A request was received and registered (收到、登记): the first event of its case.
 *
 * @param organ code of the organ that received it and answers it
 * @param registerNumber 登记编号, the office's own, unique in the organ
 * @param receipt channel, basis and the day of receipt
 * @param category 申请人类别
 * @param applicant a sealed {@link org.disclosureledger.domain.person.Person}
 * @param content 申请内容
 * @param remark 备注
 */
public record RequestReceived(UUID requestId, String organ, String registerNumber, Receipt receipt,
        ApplicantCategory category, Sealed applicant, String content, @Nullable String remark) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return receipt.receivedOn();
    }
}
