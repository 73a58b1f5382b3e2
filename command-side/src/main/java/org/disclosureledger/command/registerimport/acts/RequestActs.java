package org.disclosureledger.command.registerimport.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.disclosureledger.command.registerimport.acts.Act.Phase;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.extend.ExtendReply;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.Outcome;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/**
 * What the office did after the registration, as commands in the order in which they can be judged. An act whose own cells
 * are missing or unreadable is left out: it has been blamed already.
 */
final class RequestActs {

    private final RegisterRow<RequestColumn> row;
    private final UUID id;
    private final LocalDate receivedOn;
    private final ActList acts = new ActList();

    private RequestActs(RegisterRow<RequestColumn> row, UUID id, LocalDate receivedOn) {
        this.row = row;
        this.id = id;
        this.receivedOn = receivedOn;
    }

    static List<Act> of(RegisterRow<RequestColumn> row, UUID id, LocalDate receivedOn) {
        RequestActs found = new RequestActs(row, id, receivedOn);
        found.assignment();
        found.supplement();
        found.extension();
        found.consultation();
        found.fee();
        found.conclusion();
        return found.acts.inOrder();
    }

    private void assignment() {
        String handler = row.text(HANDLER);
        if (handler != null && !row.unreadable().contains(ASSIGNED_ON)) {
            // Older registers say who, not when: no later than on the day of receipt is all that is known.
            LocalDate on = row.date(ASSIGNED_ON);
            LocalDate assignedOn = on == null ? receivedOn : on;
            acts.step(new AssignRequest(id, assignedOn, handler), assignedOn, ASSIGNED_ON, Map.of(), null);
        }
    }

    private void supplement() {
        LocalDate notifiedOn = row.date(SUPPLEMENT_NOTIFIED_ON);
        LocalDate suppliedOn = row.date(SUPPLEMENTED_ON);
        Act notice = notifiedOn == null
                ? null
                : acts.step(new RequestSupplement(id, notifiedOn, null, null), notifiedOn,
                        SUPPLEMENT_NOTIFIED_ON, Map.of(), null);
        if (suppliedOn != null && !row.unreadable().contains(SUPPLEMENT_NOTIFIED_ON)) {
            acts.step(new RecordSupplement(id, suppliedOn, null), suppliedOn, SUPPLEMENTED_ON, Map.of(), notice);
        }
    }

    private void extension() {
        LocalDate notifiedOn = row.date(EXTENSION_NOTIFIED_ON);
        Integer days = row.count(EXTENSION_DAYS);
        if (notifiedOn != null && days != null) {
            acts.step(new ExtendReply(id, notifiedOn, days, row.text(EXTENSION_APPROVED_BY), null), notifiedOn,
                    EXTENSION_NOTIFIED_ON, Map.of("workingDays", EXTENSION_DAYS, "approvedBy", EXTENSION_APPROVED_BY),
                    null);
        }
    }

    private void consultation() {
        LocalDate sentOn = row.date(CONSULTATION_SENT_ON);
        if (sentOn == null) {
            return;
        }
        UUID consultation = UUID.randomUUID();
        Sealed consultee = row.text(CONSULTEE) == null ? null : SealedLater.placeFor(id);
        Act opening = acts.step(new OpenConsultation(id, consultation,
                row.label(CONSULTATION_KIND, ConsultationKind.THIRD_PARTY), consultee, sentOn,
                row.date(CONSULTATION_REACHED_ON)), sentOn, CONSULTATION_SENT_ON,
                Map.of("reachedOn", CONSULTATION_REACHED_ON), null);
        LocalDate returnedOn = row.date(CONSULTATION_RETURNED_ON);
        if (returnedOn != null) {
            RequestCommand closing = new CloseConsultation(id, consultation, returnedOn,
                    row.label(CONSULTATION_RESULT, ConsultationResult.NOT_RECORDED), null);
            LocalDate answeredOn = row.date(ANSWERED_ON);
            boolean late = answeredOn != null && returnedOn.isAfter(answeredOn);
            acts.add(closing, late ? Phase.AFTERWARDS : Phase.STEP, returnedOn, CONSULTATION_RETURNED_ON,
                    Map.of("reachedOn", CONSULTATION_REACHED_ON), opening);
        }
    }

    private void fee() {
        LocalDate noticedOn = row.date(FEE_NOTICED_ON);
        LocalDate paidOn = row.date(FEE_PAID_ON);
        BigDecimal amount = row.amount(FEE_AMOUNT);
        if (!row.has(FEE_NOTICED_ON) && paidOn != null && amount != null) {
            acts.step(new RecordPayment(id, paidOn, amount), paidOn, FEE_PAID_ON, Map.of("amountYuan", FEE_AMOUNT),
                    null);
        }
        Integer units = row.count(FEE_UNITS);
        FeeBasis basis = row.label(FEE_BASIS, FeeBasis.class);
        if (noticedOn == null || amount == null || units == null || basis == null) {
            return;
        }
        Map<String, RequestColumn> fields = Map.of("amountYuan", FEE_AMOUNT, "units", FEE_UNITS, "itemsBefore",
                FEE_UNITS,
                "basis", FEE_BASIS);
        Act notice = acts.step(new NoticeFee(id, noticedOn, basis, units, null, amount), noticedOn, FEE_NOTICED_ON,
                fields,
                null);
        if (paidOn != null) {
            acts.step(new RecordPayment(id, paidOn, amount), paidOn, FEE_PAID_ON, fields, notice);
        }
    }

    private void conclusion() {
        LocalDate withdrawnOn = row.date(WITHDRAWN_ON);
        if (withdrawnOn != null) {
            acts.add(new WithdrawRequest(id, withdrawnOn, row.label(WITHDRAWAL_REASON, WithdrawalReason.OTHER), null),
                    Phase.ANSWER, withdrawnOn, WITHDRAWN_ON, Map.of(), null);
            return;
        }
        LocalDate answeredOn = row.date(ANSWERED_ON);
        if (answeredOn == null || !row.has(OUTCOME)) {
            return;
        }
        // An outcome that cannot be read was blamed; one that presupposes no step lets the dates be judged.
        Outcome outcome = row.label(OUTCOME, Outcome.DISCLOSED);
        Act answer = acts.add(
                new AnswerRequest(id, answeredOn, outcome, row.label(ANSWER_FORM, AnswerForm.NOT_RECORDED),
                        row.text(DOCUMENT_NUMBER), null),
                Phase.ANSWER, answeredOn, ANSWERED_ON, Map.of("outcome", OUTCOME),
                null);
        LocalDate deliveredOn = row.date(DELIVERED_ON);
        if (deliveredOn != null) {
            acts.add(new RecordDelivery(id, deliveredOn, null), Phase.AFTERWARDS, deliveredOn, DELIVERED_ON, Map.of(),
                    answer);
        }
    }
}
