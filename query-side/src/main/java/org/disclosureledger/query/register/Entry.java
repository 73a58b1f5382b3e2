package org.disclosureledger.query.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;

/**
 * One request as the register (台账) shows it.
 *
 * @param answer null while it is in hand
 * @param recordedAt when its receipt was recorded
 * @param reconstructedFrom file and row when it was taken from an older register (重建)
 * @param version of the last event
 */
record Entry(String organ, String registerNumber, Receipt receipt, ApplicantCategory category, String content,
        @Nullable String remark, Progress progress, @Nullable Answer answer, boolean voided, boolean erased,
        Instant recordedAt, @Nullable String reconstructedFrom, long version) {

    /**
     * @param extensionDays working days added by extensions
     * @param openConsultations number of consultations that wait for an opinion
     */
    record Progress(@Nullable String handler, boolean awaitingSupplement, int openConsultations,
            boolean awaitingPayment, int extensionDays) {

        static final Progress START = new Progress(null, false, 0, false, 0);

        Progress handledBy(String name) {
            return new Progress(name, awaitingSupplement, openConsultations, awaitingPayment, extensionDays);
        }

        Progress awaitingSupplement(boolean awaiting) {
            return new Progress(handler, awaiting, openConsultations, awaitingPayment, extensionDays);
        }

        Progress consultations(int more) {
            return new Progress(handler, awaitingSupplement, openConsultations + more, awaitingPayment, extensionDays);
        }

        Progress awaitingPayment(boolean awaiting) {
            return new Progress(handler, awaitingSupplement, openConsultations, awaiting, extensionDays);
        }

        Progress extended(int days) {
            return new Progress(handler, awaitingSupplement, openConsultations, awaitingPayment, extensionDays + days);
        }
    }

    /**
     * How it ended.
     *
     * @param outcome that counts: of the first answer, corrections included
     * @param answeredOn day of the first answer, or of the withdrawal
     * @param replacedOn day of a new answer after an appeal (重新答复); null when there was none
     * @param replacedBy its outcome
     * @param documentNumber of the answer in force
     * @param deliveredOn day the answer in force arrived
     */
    record Answer(Outcome outcome, LocalDate answeredOn, boolean withdrawn, @Nullable LocalDate replacedOn,
            @Nullable Outcome replacedBy, @Nullable String documentNumber, @Nullable LocalDate deliveredOn) {

        Answer delivered(LocalDate on) {
            return new Answer(outcome, answeredOn, withdrawn, replacedOn, replacedBy, documentNumber, on);
        }

        Answer corrected(Outcome to) {
            return new Answer(to, answeredOn, withdrawn, replacedOn, replacedBy, documentNumber, deliveredOn);
        }

        Answer replaced(LocalDate on, Outcome by, @Nullable String number) {
            return new Answer(outcome, answeredOn, withdrawn, on, by, number, null);
        }
    }

    Status status() {
        if (voided) {
            return Status.VOIDED;
        }
        if (answer != null) {
            return answer.withdrawn()
                    ? Status.WITHDRAWN
                    : answer.deliveredOn() == null ? Status.ANSWERED : Status.DELIVERED;
        }
        return progress.awaitingSupplement()
                ? Status.AWAITING_SUPPLEMENT
                : progress.openConsultations() > 0
                        ? Status.IN_CONSULTATION
                        : progress.awaitingPayment() ? Status.AWAITING_PAYMENT : Status.PENDING;
    }
}
