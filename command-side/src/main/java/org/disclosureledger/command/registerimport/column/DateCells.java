package org.disclosureledger.command.registerimport.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosureledger.command.registerimport.column.CellReader.UnreadableCell;
import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Numeric;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Text;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Unusable;
import org.disclosureledger.command.registerimport.sheet.Texts;

/** Dates: real ones, serial numbers, 20240105 as a number, and the ways in which people write them. A time of day is dropped. */
final class DateCells {

    private static final Pattern WRITTEN = Pattern
            .compile(
                    "(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateCells() {
    }

    static LocalDate date(SheetCell cell) throws UnreadableCell {
        return switch (cell) {
            case Text(String text) -> written(Texts.compact(text));
            case Numeric n when n.isCompactDate() -> written(n.plain());
            case Numeric n -> n.day().orElseThrow(DateCells::unreadable);
            case Unusable(String reason) -> throw new UnreadableCell(reason);
        };
    }

    private static LocalDate written(String text) throws UnreadableCell {
        Matcher written = WRITTEN.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        Matcher match = written.matches() ? written : compact;
        if (match == compact && !compact.matches()) {
            throw unreadable();
        }
        try {
            return LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
        } catch (DateTimeException e) {
            throw new UnreadableCell("没有这一天，请核对日期");
        }
    }

    private static UnreadableCell unreadable() {
        return new UnreadableCell("日期无法识别，应写作 2024-01-05、2024/1/5 或 2024年1月5日");
    }
}
