package org.disclosureledger.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.person.MaskedPerson;

/**
 * A request as the API shows it.
 *
 * @param applicant masked; null when erased
 * @param outcome that counts in the tables; null until answered
 * @param documentNumber 答复文号, of the answer in force
 * @param replacedOn day of a new answer after an appeal, with {@code replacedBy} as its outcome
 */
public record RequestView(UUID requestId, String organ, String registerNumber, LocalDate receivedOn,
        @Nullable LocalDate submittedOn, @Nullable LocalDate confirmedOn, ReceiptChannel channel,
        ReceiptBasis receiptBasis, ApplicantCategory category, @Nullable MaskedPerson applicant, boolean erased,
        String content, @Nullable String remark, Status status, String statusLabel, @Nullable String handler,
        int extensionDays, @Nullable Outcome outcome, @Nullable String outcomeLabel, @Nullable String documentNumber,
        @Nullable LocalDate answeredOn, @Nullable LocalDate deliveredOn, @Nullable LocalDate replacedOn,
        @Nullable Outcome replacedBy, Instant recordedAt, @Nullable String reconstructedFrom, long version) {

    static RequestView of(UUID requestId, Entry e, @Nullable MaskedPerson applicant) {
        Entry.Answer a = e.answer();
        Status status = e.status();
        return new RequestView(requestId, e.organ(), e.registerNumber(), e.receipt().receivedOn(),
                e.receipt().submittedOn(), e.receipt().confirmedOn(), e.receipt().channel(), e.receipt().basis(),
                e.category(), applicant, e.erased(), e.content(), e.remark(), status, status.label(),
                e.progress().handler(), e.progress().extensionDays(), a == null ? null : a.outcome(),
                a == null ? null : a.outcome().label(), a == null ? null : a.documentNumber(),
                a == null ? null : a.answeredOn(), a == null ? null : a.deliveredOn(),
                a == null ? null : a.replacedOn(), a == null ? null : a.replacedBy(), e.recordedAt(),
                e.reconstructedFrom(), e.version());
    }
}
