package org.disclosureledger.command.registerimport.column;

import java.util.List;

/**
 * Which of the two sheets.
 *
 * @param name in problems
 * @param columns what may stand in it
 * @param key the column that names a row
 * @param titles names that a sheet of a workbook may have
 */
public record SheetKind<C extends Enum<C> & Column>(String name, Class<C> columns, C key, List<String> titles) {

    public static final SheetKind<RequestColumn> REQUESTS = new SheetKind<>("requests", RequestColumn.class,
            RequestColumn.REGISTER_NUMBER, List.of("依申请公开台账", "requests"));

    public static final SheetKind<AppealColumn> APPEALS = new SheetKind<>("appeals", AppealColumn.class,
            AppealColumn.CASE_NUMBER, List.of("行政复议诉讼台账", "复议诉讼台账", "appeals"));
}
