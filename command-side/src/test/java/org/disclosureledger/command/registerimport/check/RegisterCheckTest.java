package org.disclosureledger.command.registerimport.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.disclosureledger.command.registerimport.row.Problem;
import org.disclosureledger.command.registerimport.testing.CasesInMemory;
import org.disclosureledger.command.registerimport.testing.Checking;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.request.correct.ApplicantCategoryCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.statute.ApplicantCategory;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterCheckTest {

    private static final String BASE_HEADER = "登记编号,收到日期,收到方式,申请人类别,申请人姓名或名称,申请内容";
    private static final String BASE = "A-1,2024-03-01,当面提交,自然人,张三,申请公开规划";
    private static final String APPEALS = Checking.APPEALS_HEADER;

    private final CasesInMemory known = new CasesInMemory();
    private final Checking checking = new Checking(known);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办理结果|予以公开|答复日期
            答复日期|2024-03-10|办理结果
            送达日期|2024-03-10|送达日期
            延期告知日期|2024-03-10|延期工作日
            延期工作日|10|延期告知日期
            征求意见收回日期|2024-03-10|征求意见发出日期
            收费金额|100|收费通知日期
            """)
    void a_cell_that_asks_for_another_is_a_problem_of_the_missing_one(String column, String value, String blamed) {
        String others = "办理结果,答复日期,送达日期,延期告知日期,延期工作日,征求意见发出日期,征求意见收回日期,收费通知日期,收费方式,收费件数或页数,收费金额";
        StringBuilder row = new StringBuilder(BASE);
        for (String other : others.split(",")) {
            row.append(',').append(other.equals(column) ? value : "");
        }

        assertThat(problems(BASE_HEADER + "," + others + "\n" + row + "\n")).containsExactly("requests:2:" + blamed);
    }

    @Test
    void a_column_that_is_asked_for_but_not_there_is_one_problem_for_all_rows() {
        String row = BASE + ",予以公开\n";

        assertThat(problems(BASE_HEADER + ",办理结果\n" + row + row.replace("A-1", "A-2")))
                .containsExactly("requests:1:答复日期");
    }

    @Test
    void an_unreadable_cell_does_not_make_the_rest_of_its_row_wrong() {
        String header = BASE_HEADER + ",补正告知日期,补正收到日期,征求意见发出日期,征求意见收回日期,办理结果,答复日期,送达日期\n";
        String acts = ",2024-03-05,2024-03-08,2024-03-09,2024-03-15,予以公开,2024-03-20,2024-03-22\n";

        assertThat(problems(header + BASE.replace("2024-03-01", "2024-03-32") + acts))
                .containsExactly("requests:2:收到日期");
        assertThat(problems(header + BASE.replace("2024-03-01", "2034-03-01") + acts))
                .containsExactly("requests:2:收到日期");
        assertThat(problems(header + BASE.replace("2024-03-01", "2024-03-21") + acts))
                .containsExactly("requests:2:收到日期");
        assertThat(problems(header + BASE.replace("2024-03-01", "2004-03-01") + acts))
                .containsExactly("requests:2:收到日期");
        assertThat(problems(header + BASE + acts.replace("2024-03-05", "?"))).containsExactly("requests:2:补正告知日期");
        assertThat(problems(header + BASE + acts.replace("2024-03-09", "2034-03-09")))
                .containsExactly("requests:2:征求意见发出日期");
        assertThat(problems(header + BASE + acts.replace("予以公开", "公开"))).containsExactly("requests:2:办理结果");
        assertThat(problems(header + BASE + acts.replace("2024-03-20", "2024-03-04")))
                .containsExactly("requests:2:答复日期");
    }

    @Test
    void two_mistakes_in_one_row_are_two_problems() {
        String header = BASE_HEADER + ",补正告知日期,补正收到日期,办理结果,答复日期,送达日期\n";

        assertThat(problems(header + BASE.replace("自然人", "人") + ",2024-03-10,2024-03-08,予以公开,2024-03-20,2024-03-19\n"))
                .containsExactlyInAnyOrder("requests:2:申请人类别", "requests:2:补正收到日期", "requests:2:送达日期");
    }

    @Test
    void what_was_late_missing_or_not_allowed_is_a_warning() {
        String header = BASE_HEADER + ",补正告知日期,延期告知日期,延期工作日,办理结果,答复日期\n";
        CheckedRegister checked = checking.check(header
                + BASE + ",,,,予以公开,2024-06-20\n"
                + BASE.replace("A-1", "A-2") + ",,,,3.6.2,2024-03-20\n"
                + BASE.replace("A-1", "A-3") + ",,2024-03-11,25,予以公开,2024-03-20\n"
                + BASE.replace("A-1", "A-4") + ",2024-03-29,,,,\n"
                + BASE.replace("A-1", "A-5") + ",,,,,\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:答复日期", "requests:3:办理结果",
                "requests:4:延期工作日", "requests:5:补正告知日期", "requests:6:答复日期");
        assertThat(checked.warnings().getFirst().message()).contains("逾期");
        assertThat(checked.cases()).hasSize(5);
    }

    /** By the same rules as acts of the day; the column is that of the act. */
    @Test
    void what_was_done_too_late_is_a_warning_of_its_act() {
        String header = BASE_HEADER + ",补正告知日期,补正收到日期,延期告知日期,延期工作日,征求意见发出日期,征求意见送达日期,征求意见收回日期,征求意见结果,"
                + "收费通知日期,收费方式,收费件数或页数,收费金额,缴费日期,办理结果,答复日期\n";
        CheckedRegister checked = checking.check(header
                + BASE + ",2024-03-08,2024-04-10,,,,,,,,,,,,予以公开,2024-04-12\n"
                + BASE.replace("A-1", "A-2") + ",,,,,2024-03-05,2024-03-06,2024-03-29,不同意公开,,,,,,予以公开,2024-03-29\n"
                + BASE.replace("A-1", "A-3") + ",,,,,2024-03-05,,2024-03-29,逾期未提出意见,,,,,,予以公开,2024-03-29\n"
                + BASE.replace("A-1", "A-4") + ",,,,,,,,,2024-03-05,按量计收,68,381,2024-04-10,予以公开,2024-04-12\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:补正收到日期",
                "requests:3:征求意见收回日期", "requests:4:征求意见送达日期", "requests:5:收费金额", "requests:5:缴费日期");
    }

    @Test
    void a_supplement_or_a_payment_that_lost_its_notice_is_a_warning() {
        String header = BASE_HEADER + ",补正告知日期,补正收到日期,收费通知日期,收费金额,缴费日期,办理结果,答复日期\n";
        String csv = header + BASE + ",,2024-03-08,,,,予以公开,2024-03-12\n"
                + BASE.replace("A-1", "A-2") + ",,,,380,2024-03-08,予以公开,2024-03-12\n";
        CheckedRegister checked = checking.check(csv);

        assertThat(checked.problems()).isEmpty();
        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:补正收到日期", "requests:3:缴费日期");
        known.store(checked.cases());
        assertThat(checking.check(csv).skipped()).isEqualTo(2);
        assertThat(problems(header + BASE.replace("A-1", "A-3") + ",,,,,2024-03-08,予以公开,2024-03-12\n"))
                .containsExactly("requests:2:收费金额");
    }

    @Test
    void an_extension_told_after_the_limit_is_a_warning_and_does_not_make_the_answer_timely() {
        CheckedRegister checked = checking.check(BASE_HEADER + ",延期告知日期,延期工作日,办理结果,答复日期\n" + BASE
                + ",2024-04-01,10,予以公开,2024-04-03\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:延期告知日期", "requests:2:答复日期");
    }

    @Test
    void a_row_with_a_problem_is_not_said_to_be_overdue_too() {
        for (String answer : List.of("予以公开,", ",2024-03-10", "予以公开,2024-03-32", "公开,2024-03-10")) {
            CheckedRegister checked = checking.check(BASE_HEADER + ",办理结果,答复日期\n" + BASE + "," + answer + "\n");

            assertThat(checked.problems()).as(answer).hasSize(1);
            assertThat(checked.warnings()).as(answer).isEmpty();
        }
        CheckedRegister noColumn = checking
                .check(BASE_HEADER + ",办理结果\n" + BASE + ",予以公开\n" + BASE.replace("A-1", "A-2") + ",予以公开\n");
        assertThat(noColumn.problems()).hasSize(1);
        assertThat(noColumn.warnings()).isEmpty();
    }

    @Test
    void acts_become_events_in_the_order_of_their_days() {
        String header = BASE_HEADER + ",承办人,征求意见发出日期,征求意见收回日期,征求意见对象,收费通知日期,收费方式,收费件数或页数,收费金额,缴费日期,办理结果,答复日期\n";
        CheckedRegister checked = checking.check(header + BASE
                + ",李科员,2024-03-12,2024-03-25,某公司,2024-03-05,按件计收,12,\"￥1,200元\",2024-03-08,部分公开,2024-03-20\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.cases().getFirst().events()).extracting(DomainEvent::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("RequestReceived", "RequestAssigned", "FeeNoticed", "FeePaid", "ConsultationOpened",
                        "RequestAnswered", "ConsultationClosed");
        assertThat(checked.cases().getFirst().consultee()).isNotNull();
        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:答复日期");
    }

    @Test
    void a_withdrawal_ends_a_request_without_an_answer() {
        String header = BASE_HEADER + ",撤回日期,办理结果,答复日期\n";

        assertThat(checking.check(header + BASE + ",2024-03-05,其他处理：其他,2024-03-05\n").cases().getFirst().events())
                .extracting(DomainEvent::getClass).extracting(Class::getSimpleName)
                .containsExactly("RequestReceived", "RequestWithdrawn");
        assertThat(problems(header + BASE + ",2024-03-05,予以公开,2024-03-08\n")).containsExactly("requests:2:办理结果");
    }

    @Test
    void every_known_column_survives_the_way_into_events_and_back() {
        String header = "提交日期,联系地址,证件号码,联系方式,备注," + BASE_HEADER
                + ",分办日期,承办人,补正告知日期,补正收到日期,延期告知日期,延期工作日,延期批准人,征求意见发出日期,征求意见送达日期,征求意见收回日期,征求意见类型,征求意见对象,征求意见结果,"
                + "收费通知日期,收费方式,收费件数或页数,收费金额,缴费日期,办理结果,答复文号,答复日期,答复方式,送达日期,撤回日期,撤回原因\n";
        String csv = header
                + "2024-02-28,某路1号,65320001,139,急件," + BASE
                + ",2024-03-02,李科员,2024-03-04,2024-03-08,2024-03-11,10,王主任,2024-03-12,2024-03-13,2024-03-15,其他机关,某局,同意公开,"
                + "2024-03-16,按量计收,40,400.50,2024-03-18,3.2,公复1号,2024-03-20,当面送交,2024-03-21,,\n"
                + ",,,,," + BASE.replace("A-1", "A-2")
                + ",,李科员,,,,,,2024-03-12,,,第三方,,,,,,,,,,,,,2024-03-15,不再需要\n";
        known.store(checking.check(csv).cases());

        CheckedRegister again = checking.check(csv);

        assertThat(again.problems()).isEmpty();
        assertThat(again.skipped()).isEqualTo(2);
    }

    @Test
    void the_next_months_file_brings_the_new_rows_only() {
        known.store(checking.check(BASE_HEADER + "\n" + BASE + "\n").cases());

        CheckedRegister next = checking
                .check(BASE_HEADER + ",备注\n" + BASE.replace("申请公开规划", "申请公开规划　") + ",\n" + BASE.replace("A-1", "A-2")
                        + ",\n");

        assertThat(next.problems()).isEmpty();
        assertThat(next.skipped()).isEqualTo(1);
        assertThat(next.cases()).extracting(NewCase::number).containsExactly("A-2");
    }

    @Test
    void a_known_number_with_other_content_is_one_problem_that_names_the_columns() {
        known.store(checking.check(BASE_HEADER + "\n" + BASE + "\n").cases());

        List<Problem> problems = checking
                .check(BASE_HEADER + "\n" + BASE.replace("自然人", "其他").replace("张三", "李四") + "\n").problems();

        assertThat(Checking.places(problems)).containsExactly("requests:2:登记编号");
        assertThat(problems.getFirst().message()).contains("申请人类别", "申请人姓名或名称").doesNotContain("李四", "张三");
    }

    @Test
    void corrections_and_erasure_count_as_the_case_stands_now() {
        known.store(checking.check(BASE_HEADER + "\n" + BASE + "\n").cases());
        UUID id = known.request("A-1");
        known.happened(
                new ApplicantCategoryCorrected(id, LocalDate.of(2024, 4, 1), ApplicantCategory.BUSINESS, "录入有误"));
        known.erase(id);

        assertThat(checking.check(BASE_HEADER + "\n" + BASE.replace("自然人", "商业企业") + "\n").skipped()).isEqualTo(1);

        known.happened(new RegistrationVoided(id, LocalDate.of(2024, 4, 2), "重复登记"));
        assertThat(problems(BASE_HEADER + "\n" + BASE.replace("自然人", "商业企业") + "\n"))
                .containsExactly("requests:2:登记编号");
    }

    @Test
    void appeals_name_requests_of_the_file_or_of_the_store_or_none() {
        known.store(checking.check(BASE_HEADER + "\n" + BASE + "\n").cases());

        CheckedRegister checked = checking.check(BASE_HEADER + "\n" + BASE.replace("A-1", "A-2") + "\n",
                APPEALS + "B-1,行政复议,A-1,林某,市政府,2024-04-01,纠正,2024-05-01\n" + "B-2,复议后起诉,A-2,林某,法院,2024-06-01,,\n"
                        + "B-3,未经复议直接起诉,,,,2024-06-01,,\n");

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.rows()).isEqualTo(4);
        List<NewCase> cases = checked.cases();
        assertThat(cases.get(1).events().getFirst()).isInstanceOfSatisfying(AppealOpened.class,
                opened -> assertThat(opened.requestId()).isEqualTo(known.request("A-1")));
        assertThat(cases.get(2).events().getFirst()).isInstanceOfSatisfying(AppealOpened.class,
                opened -> assertThat(opened.requestId()).isEqualTo(cases.get(0).id()));
        assertThat(cases.get(3).events()).hasSize(1);
    }

    @Test
    void appeals_that_cannot_be_are_problems_of_their_cells() {
        CheckedRegister checked = checking.check(BASE_HEADER + "\n" + BASE + "\n",
                APPEALS + "B-1,行政复议,X-9,林某,市政府,2024-04-01,,\n" + "B-1,行政复议,,,,2024-04-01,,\n"
                        + "B-2,仲裁,,,,2024-04-01,,\n" + "B-3,行政复议,,,,2024-04-01,纠正,\n"
                        + "B-4,行政复议,,,,2024-04-01,,2024-05-01\n" + "B-5,行政复议,,,,2024-04-01,维持,2024-03-01\n"
                        + "B-6,行政复议,A-1,,,2024-02-01,,\n" + "B-7,行政复议,,,,,维持,2024-03-01\n"
                        + "B-8,行政复议,,,,2034-02-01,,\n");

        assertThat(Checking.places(checked.problems())).containsExactly("appeals:2:登记编号", "appeals:3:案号",
                "appeals:4:类型",
                "appeals:5:结案日期", "appeals:6:结果", "appeals:7:结案日期", "appeals:8:受理日期", "appeals:9:受理日期",
                "appeals:10:受理日期");
    }

    @Test
    void known_appeals_are_skipped_or_differ() {
        String appeals = APPEALS + "B-1,行政复议,A-1,林某,市政府,2024-04-01,纠正,2024-05-01\n";
        known.store(checking.check(BASE_HEADER + "\n" + BASE + "\n", appeals).cases());

        assertThat(checking.check(BASE_HEADER + "\n" + BASE + "\n", appeals).skipped()).isEqualTo(2);
        assertThat(checking.check(BASE_HEADER + "\n" + BASE + "\n", appeals.replace("A-1", "")).skipped()).isEqualTo(2);
        assertThat(Checking.places(checking.check(BASE_HEADER + "\n" + BASE + "\n", appeals.replace("纠正", "维持"))
                .problems())).containsExactly("appeals:2:案号");
    }

    @Test
    void files_without_rows_are_one_problem() {
        assertThat(problems(BASE_HEADER + "\n")).containsExactly("requests:1:");
        assertThat(problems("")).containsExactly("requests:1:");
        assertThat(Checking.places(checking.check(BASE_HEADER + "\n", APPEALS).problems()))
                .containsExactly("requests:1:");
    }

    @Test
    void an_answer_number_without_an_answer_is_passed_over_with_a_warning() {
        String csv = BASE_HEADER + ",答复文号\n" + BASE.replace("2024-03-01", "2026-11-20") + ",公复9号\n";
        CheckedRegister checked = checking.check(csv);
        known.store(checked.cases());

        assertThat(Checking.places(checked.warnings())).containsExactly("requests:2:答复文号");
        assertThat(checking.check(csv).skipped()).isEqualTo(1);
    }

    private List<String> problems(String csv) {
        return Checking.places(checking.check(csv).problems());
    }
}
