package org.disclosureledger.query.clock.proof;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** How documents of an office look: A4, 仿宋 for text and 宋体 in tables, the number of the page at the foot. */
final class WordPage {

    private static final String TEXT = "仿宋";
    private static final String TABLE = "宋体";
    /** Twentieths of a point, as the format counts. */
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    private final XWPFDocument document;

    WordPage(XWPFDocument document) {
        this.document = document;
    }

    /** @param title in the properties of the file */
    void a4(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("依申请公开台账");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        run(foot, TABLE, 9).setText("第 ");
        field(foot, "PAGE");
        run(foot, TABLE, 9).setText(" 页，共 ");
        field(foot, "NUMPAGES");
        run(foot, TABLE, 9).setText(" 页");
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(200);
        XWPFRun run = run(paragraph, TABLE, 20);
        run.setBold(true);
        run.setText(text);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(60);
        paragraph.setKeepNext(true);
        XWPFRun run = run(paragraph, TEXT, 13);
        run.setBold(true);
        run.setText(text);
    }

    void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        run(paragraph, TEXT, 12).setText(text);
    }

    XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < widths.length; column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setWidthType(TableWidthType.DXA);
                cell.setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }

    /** @param shaded for a line that does not count: seen without colours, too */
    void cell(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold, boolean shaded) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        XWPFRun run = run(paragraph, TABLE, 9);
        run.setBold(bold);
        run.setText(text);
        if (shaded) {
            cell.setColor("ECECEC");
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        run(paragraph, TABLE, 9).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph, TABLE, 9).getCTR().addNewInstrText().setStringValue(instruction);
        run(paragraph, TABLE, 9).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String font, int size) {
        XWPFRun run = paragraph.createRun();
        for (FontCharRange range : FontCharRange.values()) {
            run.setFontFamily(font, range);
        }
        run.setFontSize(size);
        return run;
    }
}
