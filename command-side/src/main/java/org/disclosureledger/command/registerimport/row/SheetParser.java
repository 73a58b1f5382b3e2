package org.disclosureledger.command.registerimport.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.CellReader.UnreadableCell;
import org.disclosureledger.command.registerimport.column.Column;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.sheet.SheetCell;
import org.disclosureledger.command.registerimport.sheet.SheetFile;
import org.disclosureledger.command.registerimport.sheet.SheetRow;
import org.disclosureledger.command.registerimport.sheet.UnreadableSheet;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;

/** Reads one sheet into rows. Every cell that cannot be read is a problem of its own; blank rows are passed over. */
public final class SheetParser<C extends Enum<C> & Column> {

    private static final int MOST_ROWS = 200_000;
    /** A title and notes may stand above the header. */
    private static final int LAST_HEADER_ROW = 20;
    private static final int ENOUGH_TO_BE_A_HEADER = 3;

    private final SheetKind<C> kind;
    private final Findings findings;
    private final IntConsumer progress;
    private final List<SheetRow> aboveHeader = new ArrayList<>();
    private final List<RegisterRow<C>> rows = new ArrayList<>();
    private final Set<Integer> blamedPlaces = new HashSet<>();
    private @Nullable Header<C> header;
    private String hint = "";

    /** @param progress is told the number of rows read so far */
    public SheetParser(SheetKind<C> kind, Findings findings, IntConsumer progress) {
        this.kind = kind;
        this.findings = findings;
        this.progress = progress;
    }

    public RegisterSheet<C> parse(UploadedFile file) {
        // Of merged cells a workbook keeps only the first.
        hint = file.isWorkbook() ? "（如为合并单元格，请取消合并后逐行填写）" : "";
        try {
            SheetFile.read(file, kind.titles(), kind.key().header(), this::take)
                    .forEach(note -> findings.warning(kind.name(), 1, "", note));
            lookForHeaderWithoutKey();
            if (header == null) {
                findings.problem(kind.name(), 1, kind.key().header(),
                        "没有找到表头：应有一行含有列名“%s”".formatted(kind.key().header()));
            }
        } catch (UnreadableSheet e) {
            findings.problem(kind.name(), e.row(), "", e.sentence());
        }
        return new RegisterSheet<>(kind, file.name(), header == null ? 1 : header.row(),
                header == null ? Set.of() : header.places().keySet(), rows);
    }

    private void take(SheetRow row) {
        if (header != null) {
            takeValues(header, row);
        } else if (Header.names(row, kind.key().header())) {
            header = Header.of(row, kind, findings);
            aboveHeader.clear();
        } else if (aboveHeader.size() < LAST_HEADER_ROW && !row.isBlank()) {
            aboveHeader.add(row);
        }
    }

    /** A header that lacks the very column by which it is known: then that column is what is missing. */
    private void lookForHeaderWithoutKey() {
        if (header == null) {
            aboveHeader.stream().filter(row -> Header.known(row, kind) >= ENOUGH_TO_BE_A_HEADER).findFirst()
                    .ifPresent(row -> header = Header.of(row, kind, findings));
        }
    }

    private void takeValues(Header<C> header, SheetRow row) {
        if (isBlank(header, row)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new UnreadableSheet(row.number(), "超过 %d 行，请分成几个文件".formatted(MOST_ROWS));
        }
        blameValuesWithoutHeader(header, row);
        Map<C, Object> values = RegisterRow.values(kind.columns());
        Set<C> unreadable = EnumSet.noneOf(kind.columns());
        header.places().forEach((column, place) -> {
            SheetCell cell = row.cell(place);
            try {
                if (!cell.isBlank()) {
                    values.put(column, column.reader().read(cell));
                } else if (column.required()) {
                    unreadable.add(column);
                    findings.problem(kind.name(), row.number(), column.header(), missing(column));
                }
            } catch (UnreadableCell e) {
                unreadable.add(column);
                findings.problem(kind.name(), row.number(), column.header(), column.header() + "：" + e.getMessage());
            }
        });
        rows.add(new RegisterRow<>(row.number(), values, unreadable));
        progress.accept(rows.size());
    }

    /** A row in which nothing but the running number stands was prepared, and not yet used. */
    private static boolean isBlank(Header<?> header, SheetRow row) {
        return row.isBlank() || IntStream.range(0, row.cells().size()).filter(i -> !row.cell(i).isBlank())
                .allMatch(header.serials()::contains);
    }

    private String missing(C column) {
        return "请填写“%s”%s".formatted(column.header(), hint);
    }

    private void blameValuesWithoutHeader(Header<C> header, SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!header.named().contains(i) && !row.cell(i).isBlank() && blamedPlaces.add(i)) {
                findings.problem(kind.name(), header.row(), "", "第 %d 列没有列名，但第 %d 行有内容".formatted(i + 1, row.number()));
            }
        }
    }
}
