package org.disclosureledger.command.registerimport.acts;

import java.util.EnumSet;
import java.util.Set;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;

import static org.disclosureledger.command.registerimport.column.RequestColumn.*;

/** Which cells of a row ask for others. */
public final class RequestRowRules {

    private final RegisterSheet<RequestColumn> sheet;
    private final Findings findings;
    /** A column that the sheet lacks is blamed once. */
    private final Set<RequestColumn> blamed = EnumSet.noneOf(RequestColumn.class);
    private boolean complete = true;

    public RequestRowRules(RegisterSheet<RequestColumn> sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** What in the row as it was written is passed over. */
    public void warn(RegisterRow<RequestColumn> written) {
        if (written.has(DOCUMENT_NUMBER) && !written.has(OUTCOME) && !written.has(ANSWERED_ON)) {
            findings.warning(sheet.kind().name(), written.number(), DOCUMENT_NUMBER.header(), "没有答复，答复文号未导入");
        }
        if (written.has(ASSIGNED_ON) && !written.has(HANDLER)) {
            findings.warning(sheet.kind().name(), written.number(), ASSIGNED_ON.header(), "没有承办人，分办日期未导入");
        }
    }

    /**
     * One problem for each cell that others ask for.
     *
     * @return whether nothing is asked for; else what the row leaves open must not be taken as not done
     */
    public boolean check(RegisterRow<RequestColumn> row) {
        complete = true;
        if (row.has(WITHDRAWN_ON)) {
            noAnswerBesideWithdrawal(row);
        } else {
            asks(row, OUTCOME, ANSWERED_ON);
            asks(row, ANSWERED_ON, OUTCOME);
            if (row.has(DELIVERED_ON) && !row.has(OUTCOME) && !row.has(ANSWERED_ON)) {
                problem(row, DELIVERED_ON, "没有答复（办理结果、答复日期），不能有送达日期");
            }
        }
        asks(row, WITHDRAWAL_REASON, WITHDRAWN_ON);
        asks(row, EXTENSION_NOTIFIED_ON, EXTENSION_DAYS);
        asksAny(row, EXTENSION_NOTIFIED_ON, EXTENSION_DAYS, EXTENSION_APPROVED_BY);
        asksAny(row, CONSULTATION_SENT_ON, CONSULTATION_REACHED_ON, CONSULTATION_RETURNED_ON, CONSULTATION_KIND,
                CONSULTEE,
                CONSULTATION_RESULT);
        if (row.has(CONSULTATION_SENT_ON)) {
            asks(row, CONSULTATION_RESULT, CONSULTATION_RETURNED_ON);
        }
        fee(row);
        return complete;
    }

    /** A payment may have lost its notice, but not its amount. */
    private void fee(RegisterRow<RequestColumn> row) {
        if (row.has(FEE_PAID_ON)) {
            asksAny(row, FEE_NOTICED_ON, FEE_BASIS, FEE_UNITS);
        } else {
            asksAny(row, FEE_NOTICED_ON, FEE_BASIS, FEE_UNITS, FEE_AMOUNT);
        }
        asks(row, FEE_NOTICED_ON, FEE_BASIS);
        asks(row, FEE_NOTICED_ON, FEE_UNITS);
        asks(row, row.has(FEE_NOTICED_ON) ? FEE_NOTICED_ON : FEE_PAID_ON, FEE_AMOUNT);
    }

    private void noAnswerBesideWithdrawal(RegisterRow<RequestColumn> row) {
        for (RequestColumn column : EnumSet.of(OUTCOME, ANSWERED_ON, DELIVERED_ON)) {
            if (row.values().containsKey(column)) {
                problem(row, column, "申请已撤回，不能再有“%s”（撤回计入其他处理：其他）".formatted(column.header()));
                return;
            }
        }
    }

    private void asksAny(RegisterRow<RequestColumn> row, RequestColumn wanted, RequestColumn... given) {
        for (RequestColumn column : given) {
            if (row.has(column) && !row.has(wanted)) {
                asks(row, column, wanted);
                return;
            }
        }
    }

    private void asks(RegisterRow<RequestColumn> row, RequestColumn given, RequestColumn wanted) {
        if (!row.has(given) || row.has(wanted)) {
            return;
        }
        complete = false;
        if (sheet.columns().contains(wanted)) {
            problem(row, wanted, "填写了“%s”，请填写“%s”".formatted(given.header(), wanted.header()));
        } else if (blamed.add(wanted)) {
            findings.problem(sheet.kind().name(), sheet.headerRow(), wanted.header(),
                    "有“%s”时须有列“%s”".formatted(given.header(), wanted.header()));
        }
    }

    private void problem(RegisterRow<RequestColumn> row, RequestColumn column, String message) {
        complete = false;
        findings.problem(sheet.kind().name(), row.number(), column.header(), message);
    }
}
