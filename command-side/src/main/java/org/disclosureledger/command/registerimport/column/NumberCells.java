package org.disclosureledger.command.registerimport.column;

import java.math.BigDecimal;

import org.disclosureledger.command.registerimport.column.CellReader.UnreadableCell;
import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.Texts;

/** Counts and amounts; their units may stand behind them. */
final class NumberCells {

    private NumberCells() {
    }

    static Integer count(SheetCell cell) throws UnreadableCell {
        String digits = Texts.compact(TextCells.free(cell)).replaceAll("(个?工作日|日|天|件|页)$", "");
        if (!digits.matches("\\d{1,6}")) {
            throw new UnreadableCell("应为整数");
        }
        return Integer.valueOf(digits);
    }

    /** In yuan. */
    static BigDecimal amount(SheetCell cell) throws UnreadableCell {
        String digits = Texts.compact(TextCells.free(cell)).replaceAll("^[¥￥]|元$|,", "");
        if (!digits.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            throw new UnreadableCell("应为金额（元）");
        }
        BigDecimal amount = new BigDecimal(digits).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
