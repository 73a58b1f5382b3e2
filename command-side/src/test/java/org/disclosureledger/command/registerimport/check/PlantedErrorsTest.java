package org.disclosureledger.command.registerimport.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosureledger.command.registerimport.row.Problem;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.command.registerimport.testing.GeneratedRegister;

import static org.assertj.core.api.Assertions.assertThat;

class PlantedErrorsTest {

    private static final GeneratedRegister CLEAN = GeneratedRegister.of(7, 500, 2024);

    @Test
    void five_hundred_rows_without_errors_give_no_problem() {
        CheckedRegister checked = Checking.againstNothing().check(CLEAN.csv());

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.rows()).isEqualTo(500);
        assertThat(checked.cases()).hasSize(500);
    }

    @Test
    void twenty_planted_errors_are_twenty_problems_each_in_its_cell() {
        GeneratedRegister planted = CLEAN
                .with(5, "收到日期", "2024-02-30")
                .with(10, "收到日期", "")
                .with(20, "收到日期", "2031-01-05")
                .with(30, "收到方式", "飞鸽传书")
                .with(40, "申请人类别", "企业")
                .with(50, "申请人姓名或名称", "")
                .with(60, "申请内容", "　 ")
                .with(70, "登记编号", CLEAN.cell(69, "登记编号"))
                .with(80, "登记编号", "")
                .with(answered(90), "答复日期", "")
                .with(answered(100), "办理结果", "")
                .with(answered(110), "办理结果", "无法提供：不想给")
                .with(answered(120), "答复日期", CLEAN.cell(answered(120), "收到日期").replace("2024", "2023")
                        .replace("2025", "2024"))
                .with(answered(130), "送达日期", CLEAN.cell(answered(130), "收到日期"))
                .with(answered(140), "送达日期", "2027-01-01")
                .with(150, "收到日期", "2026-11-01")
                .with(extended(160), "延期工作日", "")
                .with(extended(180), "延期工作日", "十天")
                .with(supplemented(200), "补正收到日期", CLEAN.cell(supplemented(200), "收到日期"))
                .with(supplemented(220), "补正告知日期", "明天");

        List<Problem> problems = Checking.againstNothing().check(planted.csv()).problems();

        assertThat(Checking.places(problems)).containsExactlyInAnyOrder("requests:5:收到日期", "requests:10:收到日期",
                "requests:20:收到日期", "requests:30:收到方式", "requests:40:申请人类别", "requests:50:申请人姓名或名称",
                "requests:60:申请内容", "requests:70:登记编号", "requests:80:登记编号", "requests:%d:答复日期".formatted(answered(90)),
                "requests:%d:办理结果".formatted(answered(100)), "requests:%d:办理结果".formatted(answered(110)),
                "requests:%d:答复日期".formatted(answered(120)), "requests:%d:送达日期".formatted(answered(130)),
                "requests:%d:送达日期".formatted(answered(140)), "requests:150:收到日期",
                "requests:%d:延期工作日".formatted(extended(160)), "requests:%d:延期工作日".formatted(extended(180)),
                "requests:%d:补正收到日期".formatted(supplemented(200)),
                "requests:%d:补正告知日期".formatted(supplemented(220)));
    }

    @Test
    void problems_are_listed_in_the_order_of_rows() {
        List<Problem> problems = Checking.againstNothing()
                .check(CLEAN.with(300, "收到方式", "").with(9, "收到日期", "x").with(100, "申请人类别", "").csv()).problems();

        assertThat(problems).extracting(Problem::row).containsExactly(9, 100, 300);
    }

    private static int answered(int from) {
        return first(from, "答复日期");
    }

    private static int extended(int from) {
        return first(from, "延期告知日期");
    }

    private static int supplemented(int from) {
        return first(from, "补正收到日期");
    }

    private static int first(int from, String column) {
        int row = from;
        while (CLEAN.cell(row, column).isEmpty()) {
            row++;
        }
        return row;
    }
}
