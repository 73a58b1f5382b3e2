package org.disclosureledger.command.registerimport.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.column.SheetKind;
import org.disclosureledger.command.registerimport.sheet.UploadedFile;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.domain.statute.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class SheetParserTest {

    private static final String HEADER = "登记编号,收到日期,收到方式,申请人类别,申请人姓名或名称,申请内容,办理结果,答复日期,备注\n";
    private static final String ROW = "2024-1,2024-01-05,当面提交,自然人,张三,申请公开规划,予以公开,2024-01-20,\n";

    private final Findings findings = new Findings();

    @Test
    void utf8_is_read_with_and_without_byte_order_mark() {
        assertThat(parse(HEADER + ROW).rows()).hasSize(1);
        assertThat(parse("\uFEFF" + HEADER + ROW).rows()).hasSize(1);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void gbk_is_recognised_and_said_so() {
        RegisterSheet<RequestColumn> sheet = parse("台账.csv", (HEADER + ROW).getBytes(Charset.forName("GBK")));

        assertThat(sheet.rows().getFirst().text(RequestColumn.APPLICANT)).isEqualTo("张三");
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).singleElement().extracting(Problem::message).asString().contains("GBK");
    }

    @Test
    void what_is_in_no_known_encoding_is_one_problem() {
        byte[] bytes = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        bytes[bytes.length - 2] = (byte) 0xFF;

        assertThat(parse("台账.csv", bytes).rows()).isEmpty();
        assertThat(messages()).singleElement().asString().contains("编码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void the_separator_is_recognised_by_the_header(String separator) {
        RegisterSheet<RequestColumn> sheet = parse(("台账\n" + HEADER + ROW).replace(",", separator));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-05", "2024/1/5", "2024.1.5", "2024年1月5日", "20240105", "２０２４年１月５日",
            "2024-01-05 00:00:00",
            "2024/1/5 9:30", " 2024-01-05　"})
    void dates_are_read_as_people_write_them(String written) {
        assertThat(parse(HEADER + ROW.replace("2024-01-05", written)).rows().getFirst()
                .date(RequestColumn.RECEIVED_ON)).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "昨天", "24-1-5", "45296", "2024-1", "2024-01-05-06"})
    void what_is_no_date_is_a_problem_of_its_cell(String written) {
        parse(HEADER + ROW.replace("2024-01-05", written));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:2:收到日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无法提供：本机关不掌握相关政府信息", "无法提供:本机关不掌握相关政府信息", " 无法提供 ： 本机关不掌握相关政府信息", "3.4.1"})
    void an_outcome_is_known_by_label_and_by_code(String written) {
        assertThat(parse(HEADER + ROW.replace("予以公开", written)).rows().getFirst()
                .label(RequestColumn.OUTCOME, Outcome.class)).isEqualTo(Outcome.NOT_HELD);
    }

    @Test
    void quotation_marks_in_labels_do_not_matter() {
        assertThat(parse(HEADER + ROW.replace("予以公开", "不予公开：危及三安全一稳定")).rows().getFirst()
                .label(RequestColumn.OUTCOME, Outcome.class)).isEqualTo(Outcome.ENDANGERS_SECURITY);
    }

    @Test
    void headers_are_known_in_any_order_with_spaces_breaks_hints_and_a_title_above() {
        RegisterSheet<RequestColumn> sheet = parse(
                "某某局2024年台账,,\n,,\n\" 收到\n日期 \",*登记编号（必填）,收到方式(注),申请人类别,申请人姓名或名称,申请内容\n"
                        + "2024-01-05,7,口头,其他,某公司,规划\n");

        assertThat(findings.problems()).isEmpty();
        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(4);
        assertThat(sheet.rows().getFirst().text(RequestColumn.REGISTER_NUMBER)).isEqualTo("7");
    }

    @Test
    void unknown_double_and_missing_columns_are_problems_of_the_header_row() {
        parse("登记编号,收到日期,收到方式,申请人类别,申请人姓名或名称,备注,备注,心情\n2024-1,2024-01-05,口头,自然人,张三,,,好\n");

        assertThat(Checking.places(findings.problems())).containsExactlyInAnyOrder("requests:1:备注", "requests:1:心情",
                "requests:1:申请内容");
    }

    @Test
    void a_sheet_without_the_number_column_is_still_known_by_its_other_columns() {
        parse("收到日期,收到方式,申请人类别,申请人姓名或名称,申请内容\n2024-01-05,口头,自然人,张三,规划\n");

        assertThat(Checking.places(findings.problems())).containsExactly("requests:1:登记编号");
    }

    @Test
    void a_file_of_something_else_is_one_problem() {
        parse("姓名,工资\n张三,5000\n");

        assertThat(messages()).singleElement().asString().contains("表头");
    }

    @Test
    void blank_rows_are_passed_over_and_rows_keep_their_line_of_the_sheet() {
        RegisterSheet<RequestColumn> sheet = parse(
                "序号," + HEADER + "1," + ROW + "\n,,,,,,,,,\n4,\n5," + ROW.replace("张三", "\"张\n三\"") + "6," + ROW);

        assertThat(findings.problems()).isEmpty();
        assertThat(sheet.rows()).extracting(RegisterRow::number).containsExactly(2, 6, 7);
    }

    @Test
    void values_under_no_header_are_one_problem_and_empty_trailing_columns_none() {
        parse(HEADER.replace("\n", ",,\n") + ROW.replace("\n", ",,\n"));
        assertThat(findings.problems()).isEmpty();

        parse(HEADER + ROW.replace("\n", ",多余\n") + ROW.replace("\n", ",多余\n"));
        assertThat(Checking.places(findings.problems())).containsExactly("requests:1:");
    }

    @Test
    void an_open_quote_is_one_problem() {
        parse(HEADER + ROW + ROW.replace("张三", "\"张三"));

        assertThat(messages()).singleElement().asString().contains("引号");
    }

    @Test
    void numbers_that_excel_ruined_are_refused() {
        parse(HEADER + ROW.replace("2024-1,", "6.53E+17,"));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:2:登记编号");
    }

    @Test
    void too_long_and_invisible_contents_are_refused() {
        parse(HEADER + ROW.replace("申请公开规划", "长".repeat(10_001)) + ROW.replace("申请公开规划", "规\u0000划"));

        assertThat(Checking.places(findings.problems())).containsExactly("requests:2:申请内容", "requests:3:申请内容");
    }

    @Test
    void other_types_of_files_are_one_clear_problem_each() {
        parse("台账.xls", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        parse("台账.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        parse("台账.xlsx", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.US_ASCII));
        parse("台账.csv", new byte[0]);

        assertThat(messages()).hasSize(4);
        assertThat(messages().get(0)).contains(".xls");
        assertThat(messages().get(1)).contains("文件类型");
        assertThat(messages().get(2)).contains("无法读取");
        assertThat(messages().get(3)).contains("空");
    }

    @Test
    void more_problems_than_anybody_reads_are_counted_only() {
        parse(HEADER + ROW.replace("自然人", "人").repeat(10_050));

        assertThat(findings.problems()).hasSize(10_001);
        assertThat(findings.problems().getLast().message()).contains("10050");
    }

    @Test
    void problems_do_not_repeat_what_a_cell_holds() {
        parse(HEADER + "2024-1,李四住址,李四住址,李四住址,张三,申请公开规划,李四住址,李四住址,\n");

        assertThat(messages()).hasSize(5).noneMatch(message -> message.contains("李四"));
    }

    private java.util.List<String> messages() {
        return findings.problems().stream().map(Problem::message).toList();
    }

    private RegisterSheet<RequestColumn> parse(String csv) {
        return parse("台账.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private RegisterSheet<RequestColumn> parse(String name, byte[] bytes) {
        return new SheetParser<>(SheetKind.REQUESTS, findings, _ -> {
            // nobody looks
        }).parse(new UploadedFile(name, bytes));
    }
}
