package org.disclosureledger.command.registerimport.column;

import java.util.regex.Pattern;

import org.disclosureledger.command.registerimport.column.CellReader.UnreadableCell;
import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Numeric;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Text;
import org.disclosureledger.command.registerimport.sheet.SheetCell.Unusable;
import org.disclosureledger.command.registerimport.sheet.Texts;

/** Text, in the cells where a workbook may have made something else of it. */
final class TextCells {

    private static final int LONGEST = 10_000;
    /** What the endpoint of a single registration takes. */
    private static final int LONGEST_IDENTIFIER = 100;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d+");

    private TextCells() {
    }

    static String free(SheetCell cell) throws UnreadableCell {
        return switch (cell) {
            case Text(String text) -> checked(text, LONGEST);
            case Numeric n when n.dateFormat() -> n.day().map(Object::toString).orElseGet(n::plain);
            case Numeric n -> digits(n);
            case Unusable(String reason) -> throw new UnreadableCell(reason);
        };
    }

    /** A number of a register, a document, a telephone: what a workbook takes for a date or rounds is lost. */
    static String identifier(SheetCell cell) throws UnreadableCell {
        if (cell instanceof Numeric n && n.dateFormat()) {
            throw new UnreadableCell("单元格是日期格式，原编号已被 Excel 改写，请设为文本格式后重新填写");
        }
        String text = cell instanceof Text(String written) ? checked(written, LONGEST_IDENTIFIER) : free(cell);
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new UnreadableCell("编号被存为科学记数，原数字已丢失，请设为文本格式后重新填写");
        }
        return text;
    }

    private static String digits(Numeric n) throws UnreadableCell {
        if (n.hasLostDigits()) {
            throw new UnreadableCell("超过 15 位的数字在 Excel 中已丢失末尾数位，请设为文本格式后重新填写");
        }
        return n.plain();
    }

    private static String checked(String text, int longest) throws UnreadableCell {
        if (text.length() > longest) {
            throw new UnreadableCell("内容超过 %d 字".formatted(longest));
        }
        if (Texts.hasControlCharacters(text)) {
            throw new UnreadableCell("含有不可见的控制字符");
        }
        return text;
    }
}
