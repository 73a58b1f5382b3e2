package org.disclosureledger.domain.request;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.statute.ApplicantCategory;

/** What the registration says at present, corrections included. */
public record Registration(UUID requestId, String organ, String registerNumber, Receipt receipt,
        ApplicantCategory category, String content, @Nullable String remark, boolean erased) {

    public LocalDate receivedOn() {
        return receipt.receivedOn();
    }

    Registration with(Receipt corrected) {
        return new Registration(requestId, organ, registerNumber, corrected, category, content, remark, erased);
    }

    Registration with(ApplicantCategory corrected) {
        return new Registration(requestId, organ, registerNumber, receipt, corrected, content, remark, erased);
    }

    Registration with(String number, String newContent, @Nullable String newRemark) {
        return new Registration(requestId, organ, number, receipt, category, newContent, newRemark, erased);
    }

    Registration erase() {
        return new Registration(requestId, organ, registerNumber, receipt, category, content, remark, true);
    }
}
