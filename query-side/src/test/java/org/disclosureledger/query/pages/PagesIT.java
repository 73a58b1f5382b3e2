package org.disclosureledger.query.pages;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page as a browser gets it. */
class PagesIT {

    private static final String ORGAN = "653200";
    private static final String TABLES = "/organs/" + ORGAN + "/annual-tables/2024";
    private static final UUID ANSWERED = UUID.randomUUID();
    private static final UUID APPEAL = UUID.randomUUID();
    private static final UUID OPEN = UUID.randomUUID();

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        LocalDate began = LocalDate.of(2020, 1, 1);
        side.publish(side.commandSide.append(new OrganRegistered(ORGAN, "和田地区", null, "xinjiang", began)));
        side.publish(side.commandSide.append(new OrganRegistered("653221", "和田县", ORGAN, "xinjiang", began)));
        side.commandSide.append(received(ANSWERED, "2024-0007", LocalDate.of(2024, 9, 10)),
                new RequestAnswered(ANSWERED, LocalDate.of(2024, 10, 9), Outcome.NOT_HELD, AnswerForm.POSTED,
                        "公复〔2024〕7号", null));
        side.commandSide.append(received(OPEN, "开1", LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        for (int i = 0; i < 60; i++) {
            side.commandSide.append(received(UUID.randomUUID(), "2022-%04d".formatted(i), LocalDate.of(2022, 3, 1)));
        }
        side.commandSide.append(new AppealOpened(APPEAL, ORGAN, "〔2024〕行政0001号", AppealKind.REVIEW,
                LocalDate.of(2024, 11, 1), null, null, ANSWERED));
        side.publish(side.commandSide.all());
        side.awaitUpToDate(ORGAN);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void the_first_page_leads_from_the_organs_to_their_tables_and_registers() {
        assertThat(page("/")).contains("<html lang=\"zh-CN\">", "和田地区", "class=\"depth-1\">和田县", "数据已更新",
                "href=\"" + TABLES + "\"", "href=\"/organs/653221/register\"", "href=\"/swagger-ui.html\"")
                .doesNotContain("被搁置");
    }

    @Test
    void tables_are_laid_out_as_the_form_and_their_numbers_lead_to_the_cases() {
        String html = page(TABLES);
        assertThat(html).contains("<title>和田地区 2024 年表三、表四 - 依申请公开台账</title>", "勾稽关系全部成立",
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "rowspan=\"22\">三、本年度办理结果</th>",
                "colspan=\"2\">（二）部分公开（区分处理的，只计这一情形，不计其他情形）</th>", "rowspan=\"8\">（三）不予公开</th>",
                "8.属于行政查询事项", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "colspan=\"3\">四、结转下年度继续办理</th>", "href=\"" + TABLES + "/table3/3.4.1/naturalPerson\">1</a>",
                "href=\"" + TABLES + "/table4/review/pending\">1</a>");
        assertThat(rowWidths(html, "table3")).hasSize(28).allMatch(width -> width == 10);
        assertThat(rowWidths(html, "table4")).hasSize(4).allMatch(width -> width == 15);
        assertThat(page("/organs/653221/annual-tables/2024?subtree=true")).contains("含下级机关。", "<td>0</td>");
    }

    @Test
    void figures_that_do_not_add_up_are_named_with_both_sides() {
        side.jdbc().sql("insert into annual_count values ('653221', 3, '1', 'business', 2021, 2021, 7)").update();
        try {
            assertThat(page("/organs/653221/annual-tables/2021")).contains("勾稽关系有 2 处不成立",
                    "I1 第一项加第二项之和，等于第三项加第四项之和（商业企业）：左 7，右 0", "（总计）：左 7，右 0").doesNotContain("勾稽关系全部成立");
        } finally {
            side.jdbc().sql("delete from annual_count where organ = '653221'").update();
        }
    }

    @Test
    void a_parked_case_is_a_warning_on_the_first_page() {
        side.jdbc()
                .sql("insert into parked_case values (gen_random_uuid(), 'request', 1, null, null, 'gap', '', now())")
                .update();
        try {
            assertThat(page("/")).contains("有 1 件案件被搁置", "数据尚未更新完毕");
        } finally {
            side.jdbc().sql("delete from parked_case").update();
        }
    }

    @Test
    void the_cases_behind_a_number_are_listed_with_what_put_them_there() {
        assertThat(page(TABLES + "/table3/3.7/total")).contains("由下列 1 件构成", "2024-0007",
                "href=\"/requests/" + ANSWERED, "作出答复：无法提供：本机关不掌握相关政府信息", "2024-10-09（周三）");
        assertThat(page(TABLES + "/table4/review/total")).contains("行政复议，总计", "〔2024〕行政0001号", "2024-0007");
        String first = page("/organs/653200/annual-tables/2022/table3/1/total");
        assertThat(first).contains("共 60 件，第 1/2 页", "href=\"?page=1\"", "2022-0049").doesNotContain("2022-0050");
        assertThat(page("/organs/653200/annual-tables/2022/table3/1/total?page=1")).contains("2022-0050", "2022-0059",
                "<td class=\"number\">51</td>").doesNotContain("2022-0049", "下一页");
    }

    @Test
    void a_request_shows_its_course_its_period_and_where_it_counts_and_no_name() {
        assertThat(page("/requests/" + ANSWERED)).contains("2024-0007", "和田地区（653200）", "张**（自然人）", "邮政寄送",
                "2024-09-10（周二）", "以", "为准", "办理过程", "补录", "行政复议被受理", "无法提供：本机关不掌握相关政府信息",
                "已结束，用 ", "/20 工作日", "计时证明单", "2024 年表三：一、本年新收政府信息公开申请数量，自然人", "2024 年表四：行政复议，尚未审结",
                "href=\"/requests/" + ANSWERED + "/clocks/reply/proof\"").doesNotContain("张三丰");
        assertThat(page("/requests/" + OPEN)).contains("剩 20/20 工作日 · ", "尚未办结").doesNotContain("补录");
        assertThat(page("/requests/" + ORGAN + ":2024-0007")).contains(ANSWERED.toString());
    }

    @Test
    void a_proof_sheet_is_one_page_to_print_without_codes_or_names() {
        String html = page("/requests/" + ANSWERED + "/clocks/reply/proof");
        assertThat(html).contains("计时证明单", "和田地区", "2024-0007", "2024-09-10（周二）", "收到申请当日不计入", "–",
                "2024-10-14（周一）", "第三十三条", "登记的收到日期", "邮政寄送，以签收之日为准。凭据：", "国办发明电〔2023〕7号", "2023-10-25（周三）公布",
                "href=\"/requests/" + ANSWERED + "/clocks/reply/proof.docx\"")
                .doesNotContain("张", "policy:", "reply-limit", "RUNNING", "null");
        assertThat(html.split("<td class=\"number\">20</td>", -1)).hasSize(2);
        assertThat(side.call("GET", "/requests/" + ANSWERED + "/clocks/lost/proof", null).statusCode()).isEqualTo(404);
    }

    @Test
    void an_appeal_is_a_page_with_its_clocks_reached_from_the_request() {
        assertThat(page("/requests/" + ANSWERED)).contains("href=\"/appeals/" + APPEAL + "\"");
        assertThat(page("/appeals/" + APPEAL)).contains("〔2024〕行政0001号", "尚未审结", "行政复议审理期限", "审理期限届满，复议机关未作决定",
                "href=\"/appeals/" + APPEAL + "/clocks/reviewDecision/proof\"", "申请 2024-0007");
        assertThat(page("/appeals/" + APPEAL + "/clocks/reviewDecision/proof")).contains("案号", "第六十二条",
                "复议机关受理之日").doesNotContain("policy:");
    }

    @Test
    void duties_of_an_office_are_one_list_the_most_urgent_first() {
        String html = page("/duties?organ=" + ORGAN);
        assertThat(html).contains("和田地区期限一览", "逾期 60", "今日到期 0", "即将到期", "■",
                "本机关 6", "复议机关或者人民法院 1").doesNotContain("张三丰", "null", "已届满", "行政复议审理期限");
        assertThat(page("/duties?organ=" + ORGAN + "&party=authority")).contains("已届满 1", "行政复议审理期限", "◇")
                .doesNotContain("逾期", "null");
        assertThat(page("/duties?organ=" + ORGAN + "&party=")).contains("逾期 60", "已届满 1");
        assertThat(html.indexOf("2022-0000")).isLessThan(html.indexOf("2022-0049"));
        assertThat(page("/duties?organ=" + ORGAN + "&due=later")).contains("href=\"/requests/" + OPEN, "剩 20/20 工作日")
                .doesNotContain("2022-0000");
        assertThat(page("/duties?organ=653221")).contains("没有符合条件的期限");
    }

    @Test
    void a_register_is_filtered_by_number_and_state_and_turned_page_by_page() {
        assertThat(page("/organs/653200/register?number=2024-")).contains("2024-0007", "共 1 件", "张**",
                "value=\"2024-\"").doesNotContain("2022-0", "张三丰");
        assertThat(page("/organs/653200/register?status=pending&page=1")).contains("共 61 件，第 2/2 页",
                "href=\"?status=pending&amp;page=0\"", "selected=\"selected\">在办");
        assertThat(page("/organs/653221/register")).contains("没有符合条件的申请");
    }

    @Test
    void errors_are_pages_in_chinese_and_stay_problem_details_in_the_api() {
        for (String[] wrong : new String[][]{{"/organs/1/register", "404", "没有代码为 1 的机关"}, {"/nothing", "404", "没有找到"},
                {"/requests/" + UUID.randomUUID(), "404", "没有这件申请"}, {"/organs/653200/register?page=-1", "400", "页码"},
                {"/organs/653200/annual-tables/x", "400", "year"}, {TABLES + "/table3/9/total", "404", "第三项"},
                {"/organs/653200/register?status=lost", "400", "没有这种状态"}}) {
            HttpResponse<String> answer = side.call("GET", wrong[0], null);
            assertThat(answer.statusCode()).as(wrong[0]).isEqualTo(Integer.parseInt(wrong[1]));
            assertThat(answer.headers().firstValue("Content-Type")).as(wrong[0]).hasValueSatisfying(
                    type -> assertThat(type).startsWith("text/html"));
            assertThat(answer.body()).as(wrong[0]).contains(wrong[2], "<html lang=\"zh-CN\">", "首页");
        }
        assertThat(side.call("GET", "/api/nothing", null).headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void an_account_finds_only_its_own_part_of_the_tree() {
        assertThat(page("/?scope=653221")).contains("和田县").doesNotContain("和田地区");
        for (String path : List.of(TABLES, TABLES + "/table3/1/total", TABLES + "/table4/review/total",
                "/requests/" + ANSWERED, "/requests/" + ANSWERED + "/clocks/reply/proof", "/duties?organ=653200",
                "/appeals/" + APPEAL,
                "/organs/653200/register")) {
            HttpResponse<String> answer = side.call("GET",
                    path + (path.contains("?") ? "&" : "?") + "scope=653221", null);
            assertThat(answer.statusCode()).as(path)
                    .isEqualTo(path.startsWith("/requests/") || path.startsWith("/appeals/") ? 404 : 403);
            assertThat(answer.body()).as(path).contains("<html lang=\"zh-CN\">");
        }
    }

    @Test
    void nothing_on_a_page_comes_from_elsewhere() {
        for (String path : List.of("/", TABLES, "/requests/" + OPEN, "/organs/653200/register", "/duties",
                "/requests/" + OPEN + "/clocks/reply/proof")) {
            assertThat(page(path)).doesNotContain("http://", "https://", "<script", "style=");
        }
        assertThat(page("/assets/pages.css")).contains("A4 landscape").doesNotContain("url(", "@import");
    }

    private static RequestReceived received(UUID id, String number, LocalDate on) {
        return new RequestReceived(id, ORGAN, number, Receipt.by(ReceiptChannel.POST, on),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(id, "张三丰"), "申请公开预算", null);
    }

    private static String page(String path) {
        HttpResponse<String> answer = side.call("GET", path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Cells in each row of a table, cells that reach down from rows above included. */
    private static List<Integer> rowWidths(String html, String table) {
        String body = html.substring(html.indexOf("<table class=\"form " + table));
        List<Integer> widths = new ArrayList<>();
        List<int[]> reaching = new ArrayList<>();
        for (String row : body.substring(0, body.indexOf("</table>")).split("<tr>", -1)) {
            Matcher cells = Pattern.compile("<t[dh]( [^>]*)?>").matcher(row);
            int width = reaching.stream().filter(r -> r[1]-- > 0).mapToInt(r -> r[0]).sum();
            while (cells.find()) {
                int columns = span(cells.group(), "colspan");
                width += columns;
                reaching.add(new int[]{columns, span(cells.group(), "rowspan") - 1});
            }
            widths.add(width);
        }
        return widths.subList(1, widths.size());
    }

    private static int span(String cell, String name) {
        Matcher span = Pattern.compile(name + "=\"(\\d+)\"").matcher(cell);
        return span.find() ? Integer.parseInt(span.group(1)) : 1;
    }
}
