package org.disclosureledger.command.registerimport.column;

import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;

/** The columns of the register of reviews and law suits (复议诉讼台账). */
public enum AppealColumn implements Column {

    SERIAL_NUMBER(Column.SERIAL, false, TextCells::free),
    CASE_NUMBER("案号", true, TextCells::identifier),
    KIND("类型", true, LabelCells.of(AppealKind.class)),
    REGISTER_NUMBER("登记编号", false, TextCells::identifier),
    APPELLANT("申请人或原告", false, TextCells::free),
    AUTHORITY("受理机关", false, TextCells::free),
    ACCEPTED_ON("受理日期", true, DateCells::date),
    RESULT("结果", false, LabelCells.of(AppealResult.class)),
    CONCLUDED_ON("结案日期", false, DateCells::date),
    DECISION("裁判内容", false, TextCells::free);

    private final String header;
    private final boolean required;
    @SuppressWarnings("ImmutableEnumChecker") // the readers have no state
    private final CellReader reader;

    AppealColumn(String header, boolean required, CellReader reader) {
        this.header = header;
        this.required = required;
        this.reader = reader;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public CellReader reader() {
        return reader;
    }
}
