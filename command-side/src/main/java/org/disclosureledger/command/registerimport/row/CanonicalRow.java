package org.disclosureledger.command.registerimport.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.Outcome;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/** A row without the cells that say nothing, so that a row of a file and a row made from a case can be compared. */
public final class CanonicalRow {

    private CanonicalRow() {
    }

    public static RegisterRow<RequestColumn> of(RegisterRow<RequestColumn> row) {
        Map<RequestColumn, Object> values = new EnumMap<>(row.values());
        values.remove(SERIAL_NUMBER);
        values.remove(CONSULTATION_KIND, ConsultationKind.THIRD_PARTY);
        values.remove(CONSULTATION_RESULT, ConsultationResult.NOT_RECORDED);
        values.remove(ANSWER_FORM, AnswerForm.NOT_RECORDED);
        values.remove(WITHDRAWAL_REASON, WithdrawalReason.OTHER);
        LocalDate receivedOn = row.date(RECEIVED_ON);
        if (!row.has(HANDLER) || (receivedOn != null && receivedOn.equals(row.date(ASSIGNED_ON)))) {
            values.remove(ASSIGNED_ON);
        }
        if (!row.has(EXTENSION_NOTIFIED_ON)) {
            values.remove(EXTENSION_DAYS, 0);
        }
        if (!row.has(FEE_NOTICED_ON)) {
            values.remove(FEE_UNITS, 0);
            values.remove(FEE_AMOUNT, BigDecimal.ZERO);
        }
        LocalDate withdrawnOn = row.date(WITHDRAWN_ON);
        if (withdrawnOn != null) {
            // A withdrawal ends in 3.6.3 on its own day: a register that says so says nothing more.
            values.remove(OUTCOME, Outcome.OTHER);
            values.remove(ANSWERED_ON, withdrawnOn);
        }
        if (!row.has(OUTCOME) && !row.has(ANSWERED_ON)) {
            values.remove(DOCUMENT_NUMBER);
            values.remove(ANSWER_FORM);
        }
        return new RegisterRow<>(row.number(), values, row.unreadable());
    }
}
