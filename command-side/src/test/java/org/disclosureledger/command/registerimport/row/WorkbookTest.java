package org.disclosureledger.command.registerimport.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.domain.statute.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookTest {

    private static final String[] HEADER = {"登记编号", "收到日期", "收到方式", "申请人类别", "申请人姓名或名称", "联系方式", "申请内容", "办理结果",
            "答复日期"};

    private final Findings findings = new Findings();

    @Test
    void dates_are_read_whether_real_serial_compact_or_text() {
        RegisterSheet<RequestColumn> sheet = parse(workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.value(1, 1, LocalDate.of(2024, 1, 5));
            w.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            row(w, 2);
            w.value(2, 1, 45296);
            row(w, 3);
            w.value(3, 1, 20240105);
            row(w, 4);
            w.value(4, 1, "2024年1月5日");
            row(w, 5);
            w.value(5, 1, 45296.75);
        }));

        assertThat(findings.problems()).isEmpty();
        assertThat(sheet.rows()).hasSize(5)
                .allMatch(row -> LocalDate.of(2024, 1, 5).equals(row.date(RequestColumn.RECEIVED_ON)));
    }

    @Test
    void numbers_become_text_as_they_are_shown() {
        RegisterSheet<RequestColumn> sheet = parse(workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.value(1, 0, 20240001);
            w.value(1, 5, 13957788713L);
            w.value(1, 7, 3.1);
        }));

        RegisterRow<RequestColumn> row = sheet.rows().getFirst();
        assertThat(row.text(RequestColumn.REGISTER_NUMBER)).isEqualTo("20240001");
        assertThat(row.text(RequestColumn.PHONE)).isEqualTo("13957788713");
        assertThat(row.label(RequestColumn.OUTCOME, Outcome.class)).isEqualTo(Outcome.DISCLOSED);
    }

    @Test
    void numbers_that_excel_made_a_date_or_rounded_are_refused() {
        parse(workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.value(1, 0, LocalDate.of(2024, 1, 1));
            w.style(1, 0).format("yyyy-mm-dd").set();
            row(w, 2);
            w.value(2, 5, 653201199001011234L);
        }));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:2:登记编号", "requests:3:联系方式");
    }

    @Test
    void formulas_count_by_the_value_saved_with_them() {
        byte[] book = workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.formula(1, 1, "DATE(2024,1,5)");
            row(w, 2);
            w.formula(2, 1, "TODAY()");
        });

        RegisterSheet<RequestColumn> sheet = parse(
                edited(book, xml -> xml.replaceFirst("<f>DATE\\(2024,1,5\\)</f>(<v></v>|<v/>)?",
                        "<f>DATE(2024,1,5)</f><v>45296</v>")));

        assertThat(sheet.rows().getFirst().date(RequestColumn.RECEIVED_ON)).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(Checking.places(findings.problems())).containsExactly("requests:3:收到日期");
        assertThat(findings.problems().getFirst().message()).contains("公式");
    }

    @Test
    void under_a_merged_cell_the_value_is_missing_and_the_message_says_why() {
        parse(workbook(w -> {
            header(w, 0);
            row(w, 1);
            row(w, 2);
            w.value(2, 3, (String) null);
            w.range(1, 3, 2, 3).merge();
        }));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:3:申请人类别");
        assertThat(findings.problems().getFirst().message()).contains("合并单元格");
    }

    @Test
    void a_title_and_gaps_keep_the_line_numbers_of_the_sheet() {
        RegisterSheet<RequestColumn> sheet = parse(workbook(w -> {
            w.value(0, 0, "某某局依申请公开台账");
            w.range(0, 0, 0, 8).merge();
            header(w, 2);
            row(w, 3);
            row(w, 9);
            w.value(12, 40, "");
        }));

        assertThat(findings.problems()).isEmpty();
        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(RegisterRow::number).containsExactly(4, 10);
    }

    @Test
    void the_sheet_with_the_known_name_is_taken_and_the_others_are_mentioned() {
        RegisterSheet<RequestColumn> sheet = parse(workbook("说明", w -> w.value(0, 0, "填表说明"), "依申请公开台账", w -> {
            header(w, 0);
            row(w, 1);
        }));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).singleElement().extracting(Problem::message).asString().contains("依申请公开台账");
    }

    @Test
    void days_may_be_counted_from_1904() {
        byte[] book = workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.value(1, 1, 45296 - 1462);
        });

        RegisterSheet<RequestColumn> sheet = parse(edited(book, xml -> xml.contains("<workbookPr")
                ? xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")
                : xml.replaceFirst("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")));

        assertThat(sheet.rows().getFirst().date(RequestColumn.RECEIVED_ON)).isEqualTo(LocalDate.of(2024, 1, 5));
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 450; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(2 * 1024 * 1024);

        parse(bytes.toByteArray());

        assertThat(findings.problems()).singleElement().extracting(Problem::message).asString().contains("400 MB");
    }

    @Test
    void a_workbook_that_was_cut_off_is_one_problem() {
        byte[] book = workbook(w -> header(w, 0));

        parse(Arrays.copyOf(book, book.length / 2));

        assertThat(findings.problems()).singleElement().extracting(Problem::message).asString().contains("损坏");
    }

    @Test
    void error_values_are_problems_of_their_cells() {
        byte[] book = workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.formula(1, 6, "NA()");
        });

        parse(edited(book, xml -> xml.replaceFirst("(<c r=\"G2\"[^>]*?)>\\s*<f>NA\\(\\)</f>(<v></v>|<v/>)?",
                "$1 t=\"e\"><f>NA()</f><v>#N/A</v>")));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:2:申请内容");
        assertThat(findings.problems().getFirst().message()).contains("错误值");
    }

    @Test
    void a_cell_in_a_column_that_no_sheet_has_is_one_problem_and_takes_no_memory() {
        byte[] book = workbook(w -> {
            header(w, 0);
            row(w, 1);
        });

        for (String place : new String[]{"ZZZZZZ2", "XFE2", "G1048577", "zzzzzz2", "?"}) {
            Findings found = new Findings();
            parse(edited(book, xml -> xml.replace("r=\"G2\"", "r=\"" + place + "\"")), found);
            assertThat(Checking.places(found.problems())).as(place).containsExactly("requests:2:");
            assertThat(found.problems().getFirst().message()).as(place).contains("超出工作表的范围");
        }
        Findings last = new Findings();
        parse(edited(book, xml -> xml.replace("r=\"I2\"", "r=\"XFD2\"")), last);
        assertThat(Checking.places(last.problems())).as("the last column is a column").containsExactly("requests:1:");
    }

    @Test
    void a_workbook_without_formats_is_read() {
        RegisterSheet<RequestColumn> sheet = parse(without("xl/styles.xml", workbook(w -> {
            header(w, 0);
            row(w, 1);
            w.value(1, 1, 45296);
        })));

        assertThat(findings.problems()).isEmpty();
        assertThat(sheet.rows().getFirst().date(RequestColumn.RECEIVED_ON)).isEqualTo(LocalDate.of(2024, 1, 5));
    }

    private static void header(Worksheet w, int line) {
        for (int i = 0; i < HEADER.length; i++) {
            w.value(line, i, HEADER[i]);
        }
    }

    private static void row(Worksheet w, int line) {
        String[] cells = {"2024-" + line, "2024-01-05", "邮政寄送", "自然人", "张三", "", "申请公开规划", "予以公开", "2024-01-20"};
        for (int i = 0; i < cells.length; i++) {
            w.value(line, i, cells[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> sheet) {
        return workbook("Sheet1", sheet, "", _ -> {
            // one sheet only
        });
    }

    private static byte[] workbook(String name, Consumer<Worksheet> sheet, String second, Consumer<Worksheet> other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            sheet.accept(book.newWorksheet(name));
            if (!second.isEmpty()) {
                other.accept(book.newWorksheet(second));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook with its XML changed as a spreadsheet program would have written it. */
    private static byte[] edited(byte[] book, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(xml).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As programs write it that know no formats: neither the part nor what points to it. */
    private static byte[] without(String name, byte[] book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                if (!part.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    String xml = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    out.write(xml.replaceAll("<(Override|Relationship) [^>]*styles[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private RegisterSheet<RequestColumn> parse(byte[] bytes) {
        return parse(bytes, findings);
    }

    private static RegisterSheet<RequestColumn> parse(byte[] bytes, Findings findings) {
        return new SheetParser<>(SheetKind.REQUESTS, findings, _ -> {
            // nobody looks
        }).parse(new UploadedFile("台账.xlsx", bytes));
    }
}
