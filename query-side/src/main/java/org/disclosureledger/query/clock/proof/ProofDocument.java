package org.disclosureledger.query.clock.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import org.disclosureledger.query.clock.proof.ProofLines.Line;

/** A proof sheet as a Word document on A4: the same words as on the page, the table's head on every page. */
final class ProofDocument {

    private static final List<String> HEADS = List.of("日期", "计入", "说明", "依据", "当日事项");
    /** Twentieths of a point; together the width between the margins. */
    private static final int[] WIDTHS = {1700, 600, 1950, 3250, 2138};

    private final WordPage page;
    private final ProofSheet sheet;
    private final ProofLines lines;

    private ProofDocument(WordPage page, ProofSheet sheet, ProofLines lines) {
        this.page = page;
        this.sheet = sheet;
        this.lines = lines;
    }

    static byte[] of(ProofSheet sheet, ProofLines lines) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ProofDocument(new WordPage(document), sheet, lines).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        page.a4("计时证明单");
        page.title(ProofSheet.TITLE);
        page.paragraph("行政机关：%s".formatted(sheet.subject().organName()));
        page.paragraph("%s：%s".formatted(sheet.subject().numberLabel(), sheet.subject().number()));
        page.paragraph("期限：%s（%s）".formatted(sheet.clock().label(), sheet.clock().text()));
        page.paragraph("最后一日：%s".formatted(lines.lastDay()));
        lines.receipts().forEach(r -> page.paragraph("%s：%s".formatted(r.label(), r.text())));
        page.heading("一、如何计算");
        sheet.explanation().forEach(page::paragraph);
        page.heading("二、逐日计算");
        table();
        page.heading("三、合计");
        lines.totals().forEach(page::paragraph);
        page.heading("四、所依据的规则");
        lines.settings().forEach(page::paragraph);
        page.heading("五、所依据的放假通知");
        lines.notices().forEach(page::paragraph);
        page.heading("六、当日事项的登记记录");
        lines.records().forEach(page::paragraph);
        page.paragraph(lines.foot());
    }

    private void table() {
        XWPFTable table = page.table(lines.days().size() + 1, WIDTHS);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < HEADS.size(); i++) {
            page.cell(head.getCell(i), HEADS.get(i), ParagraphAlignment.CENTER, true, false);
        }
        int row = 1;
        for (Line line : lines.days()) {
            fill(table.getRow(row++), line);
        }
    }

    private void fill(XWPFTableRow row, Line line) {
        row.setCantSplitRow(true);
        page.cell(row.getCell(0), line.date(), ParagraphAlignment.LEFT, false, line.idle());
        page.cell(row.getCell(1), line.counted(), ParagraphAlignment.CENTER, !line.idle(), line.idle());
        page.cell(row.getCell(2), line.reason(), ParagraphAlignment.LEFT, false, line.idle());
        page.cell(row.getCell(3), line.basis(), ParagraphAlignment.LEFT, false, line.idle());
        page.cell(row.getCell(4), String.join("；", line.acts()), ParagraphAlignment.LEFT, false, line.idle());
    }
}
