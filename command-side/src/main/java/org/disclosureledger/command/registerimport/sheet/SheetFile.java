package org.disclosureledger.command.registerimport.sheet;

import java.util.List;
import java.util.function.Consumer;

/** Reads a file by what it is, whatever its name says. */
public final class SheetFile {

    private SheetFile() {
    }

    /**
     * Gives every row, blank ones included, in order.
     *
     * @param sheetNames which sheet of a workbook is wanted, if it has one of these names
     * @param keyHeader the column by which a separator is recognised
     * @return notes for the person who uploaded it
     * @throws UnreadableSheet when it cannot be read to its end
     */
    public static List<String> read(UploadedFile file, List<String> sheetNames, String keyHeader,
            Consumer<SheetRow> rows) {
        if (file.bytes().length == 0) {
            throw new UnreadableSheet(1, "文件是空的");
        }
        if (file.isWorkbook()) {
            return XlsxRows.read(file, sheetNames, rows);
        }
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheet(1, "这是旧版 .xls 或已加密的工作簿，请另存为未加密的 .xlsx 或 .csv 文件");
        }
        if (!file.hasExtension("csv") && !file.hasExtension("txt")) {
            throw new UnreadableSheet(1, "不支持的文件类型，请上传 .csv 或 .xlsx 文件");
        }
        return CsvRows.read(file, keyHeader, rows);
    }
}
