package org.disclosureledger.command.registerimport.known;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/** What one event of a request writes into the cells of its row. */
final class EventAsCells {

    private EventAsCells() {
    }

    static void put(Map<RequestColumn, Object> values, DomainEvent event, Map<Sealed, Person> persons) {
        switch (event) {
            case RequestReceived e -> {
                values.put(CATEGORY, e.category());
                put(values, e.receipt());
                put(values, e.registerNumber(), e.content(), e.remark());
                put(values, persons.get(e.applicant()));
            }
            case ReceiptDateCorrected e -> put(values, e.receipt());
            case ReceiptDateDetermined e -> put(values, e.receipt());
            case ApplicantCategoryCorrected e -> values.put(CATEGORY, e.category());
            case RegistrationCorrected e -> {
                put(values, e.registerNumber(), e.content(), e.remark());
                if (e.applicant() != null) {
                    put(values, persons.get(e.applicant()));
                }
            }
            case RequestAssigned e -> {
                values.put(ASSIGNED_ON, e.assignedOn());
                values.put(HANDLER, e.handler());
            }
            case SupplementRequested e -> values.put(SUPPLEMENT_NOTIFIED_ON, e.notifiedOn());
            case RequestSupplemented e -> values.put(SUPPLEMENTED_ON, e.receivedOn());
            case ReplyExtended e -> {
                values.put(EXTENSION_NOTIFIED_ON, e.notifiedOn());
                values.put(EXTENSION_DAYS, e.workingDays());
                put(values, EXTENSION_APPROVED_BY, e.approvedBy());
            }
            case ConsultationOpened e -> {
                values.put(CONSULTATION_SENT_ON, e.dispatchedOn());
                put(values, CONSULTATION_REACHED_ON, e.reachedOn());
                values.put(CONSULTATION_KIND, e.kind());
                Person consultee = e.consultee() == null ? null : persons.get(e.consultee());
                put(values, CONSULTEE, consultee == null ? null : consultee.name());
            }
            case ConsultationReached e -> values.put(CONSULTATION_REACHED_ON, e.reachedOn());
            case ConsultationClosed e -> {
                values.put(CONSULTATION_RETURNED_ON, e.returnedOn());
                values.put(CONSULTATION_RESULT, e.result());
            }
            case FeeNoticed e -> {
                values.put(FEE_NOTICED_ON, e.noticedOn());
                values.put(FEE_BASIS, e.basis());
                values.put(FEE_UNITS, e.units());
                put(values, FEE_AMOUNT, plain(e.amountYuan()));
            }
            case FeePaid e -> {
                values.put(FEE_PAID_ON, e.paidOn());
                // Without a notice it alone tells the amount.
                values.putIfAbsent(FEE_AMOUNT, plain(e.amountYuan()));
            }
            case RequestAnswered e -> {
                values.put(OUTCOME, e.outcome());
                values.put(ANSWERED_ON, e.answeredOn());
                values.put(ANSWER_FORM, e.form());
                put(values, DOCUMENT_NUMBER, e.documentNumber());
            }
            case OutcomeCorrected e -> values.put(OUTCOME, e.outcome());
            case AnswerDelivered e -> values.putIfAbsent(DELIVERED_ON, e.deliveredOn());
            case RequestWithdrawn e -> {
                values.put(WITHDRAWN_ON, e.withdrawnOn());
                values.put(WITHDRAWAL_REASON, e.reason());
            }
            default -> {
                // the other events change nothing that a row tells of
            }
        }
    }

    private static void put(Map<RequestColumn, Object> values, Receipt receipt) {
        values.put(RECEIVED_ON, receipt.receivedOn());
        values.put(CHANNEL, receipt.channel());
        put(values, SUBMITTED_ON, receipt.submittedOn());
    }

    private static void put(Map<RequestColumn, Object> values, String number, String content,
            @Nullable String remark) {
        values.put(REGISTER_NUMBER, number);
        values.put(CONTENT, content);
        put(values, REMARK, remark);
    }

    private static void put(Map<RequestColumn, Object> values, @Nullable Person applicant) {
        put(values, APPLICANT, applicant == null ? null : applicant.name());
        put(values, DOCUMENT, applicant == null ? null : applicant.documentNumber());
        put(values, PHONE, applicant == null ? null : applicant.phone());
        put(values, ADDRESS, applicant == null ? null : applicant.address());
    }

    private static void put(Map<RequestColumn, Object> values, RequestColumn column, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            values.remove(column);
        } else {
            values.put(column, value);
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
