package org.disclosureledger.command.registerimport.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file. The separator is the one that makes the wanted column appear: comma, tab or semicolon. */
final class CsvRows {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final int ROWS_TO_LOOK_AT = 20;

    private CsvRows() {
    }

    static List<String> read(UploadedFile file, String keyHeader, Consumer<SheetRow> rows) {
        CsvText csv = CsvText.decode(file);
        char separator = SEPARATORS.stream().filter(s -> showsKey(csv.text(), s, keyHeader)).findFirst().orElse(',');
        int number = 0;
        try (CSVParser parser = parser(csv.text(), separator)) {
            for (CSVRecord row : parser) {
                rows.accept(row(++number, row));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableSheet(number + 1, "从本行起无法读取：引号没有成对，或者引号之后有多余的内容", e);
        }
        return csv.note() == null ? List.of() : List.of(csv.note());
    }

    private static boolean showsKey(String text, char separator, String keyHeader) {
        try (CSVParser parser = parser(text, separator)) {
            return parser.stream().limit(ROWS_TO_LOOK_AT)
                    .anyMatch(row -> row.stream().anyMatch(cell -> Texts.header(cell).equals(keyHeader)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        // An empty line is a row of the sheet: it counts.
        return CSVParser.parse(new StringReader(text),
                CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get());
    }

    private static SheetRow row(int number, CSVRecord row) {
        return new SheetRow(number,
                row.stream().<SheetCell>map(cell -> new SheetCell.Text(Texts.trimmed(cell))).toList());
    }
}
