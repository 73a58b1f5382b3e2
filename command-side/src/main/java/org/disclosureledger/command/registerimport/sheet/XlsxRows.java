package org.disclosureledger.command.registerimport.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's sheet: the one with a wanted name, else the first. */
final class XlsxRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private XlsxRows() {
    }

    static List<String> read(UploadedFile file, List<String> sheetNames, Consumer<SheetRow> rows) {
        int[] last = {0};
        try {
            ZipBounds.check(file.bytes());
            try (ReadableWorkbook book = open(file.bytes())) {
                List<Sheet> sheets = book.getSheets().toList();
                if (sheets.isEmpty()) {
                    throw new UnreadableSheet(1, "工作簿中没有工作表");
                }
                Sheet sheet = sheets.stream().filter(s -> sheetNames.contains(s.getName())).findFirst()
                        .orElse(sheets.getFirst());
                try (Stream<Row> stream = sheet.openStream()) {
                    stream.forEach(row -> {
                        last[0] = row.getRowNum();
                        rows.accept(row(row, book.isDate1904()));
                    });
                }
                return sheets.size() == 1
                        ? List.of()
                        : List.of("工作簿有 %d 个工作表，只读取了“%s”".formatted(sheets.size(), sheet.getName()));
            }
        } catch (UnreadableSheet e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet(last[0] + 1, "工作簿已损坏、已加密或不是有效的 .xlsx 文件，无法读取", e);
        }
    }

    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes),
                ZipBounds.hasStyles(bytes) ? WITH_FORMATS : WITHOUT_FORMATS);
    }

    private static SheetRow row(Row row, boolean from1904) {
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (@Nullable
        Cell cell : row) {
            cells.add(cell == null ? SheetCell.blank() : cell(cell, from1904));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell, boolean from1904) {
        if (cell.getType() == CellType.ERROR) {
            return new SheetCell.Unusable("单元格是错误值");
        }
        return switch (cell.getValue()) {
            case null -> cell.getType() == CellType.FORMULA
                    ? new SheetCell.Unusable("单元格是公式且没有保存计算结果，请在 Excel 中重新计算并保存，或改为数值")
                    : SheetCell.blank();
            case java.math.BigDecimal number -> new SheetCell.Numeric(number, isDate(cell), from1904);
            case Boolean b -> new SheetCell.Text(b ? "TRUE" : "FALSE");
            case String text when cell.getType() == CellType.FORMULA && text.matches("#[A-Z/0!?]+") ->
                new SheetCell.Unusable("公式的结果是错误值");
            case Object text -> new SheetCell.Text(Texts.trimmed(text.toString()));
        };
    }

    /** By the built-in formats (the East Asian ones have no text) or by what a format of its own shows. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if (isBuiltInDate(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").matches("(?i).*[yd].*");
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }
}
