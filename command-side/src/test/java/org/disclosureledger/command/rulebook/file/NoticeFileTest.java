package org.disclosureledger.command.rulebook.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoticeFileTest {

    private static final String NUMBER = "国办发明电〔2026〕9号";
    private static final String CSV = "date,kind,name\n2027-01-01,off,元旦\n2027/1/3,work,元旦\n";
    private static final List<NamedDay> DAYS = List.of(day("2027-01-01", false, "元旦"), day("2027-01-03", true, "元旦"));

    @Test
    void a_csv_file_is_read_in_its_encodings() {
        assertThat(csv(CSV)).isEqualTo(DAYS);
        assertThat(csv("\uFEFF" + CSV.replace("\n", "\r\n") + "\r\n")).isEqualTo(DAYS);
        assertThat(NoticeFile.read("2027.csv", CSV.getBytes(Charset.forName("GBK")), NUMBER)).isEqualTo(DAYS);
    }

    @Test
    void a_column_source_names_the_notice() {
        String with = "date,kind,name,source\n2027-01-01,off,元旦,%s\n";
        assertThat(csv(with.formatted(NUMBER))).containsExactly(day("2027-01-01", false, "元旦"));
        assertThatThrownBy(() -> csv(with.formatted("国办发明电〔2025〕7号"))).isInstanceOf(Malformed.class)
                .hasMessageContaining("第 2 行").hasMessageContaining(NUMBER);
    }

    @Test
    void what_a_notice_may_not_say_is_left_to_the_rules() {
        assertThat(csv("date,kind,name\n2027-01-01,off,元旦\n2027-01-01,work,元旦\n")).hasSize(2);
        assertThat(csv("date,kind,name\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | 空
            day,kind,name\\n2027-01-01,off,元旦        | 第 1 行：表头
            date,kind,name,date\\n                     | 第 1 行：表头
            date,kind\\n2027-01-01,off                 | 第 1 行：表头
            date,kind,name\\n2027-02-30,off,元旦       | 第 2 行：date
            date,kind,name\\n元旦,off,元旦             | 第 2 行：date
            date,kind,name\\n2027-01-01,休息,元旦      | 第 2 行：kind
            date,kind,name\\n2027-01-01,off,元旦,多    | 第 2 行：单元格
            date,kind,name\\n2027-01-01,off,"元旦      | 无法读取
            date,kind,name\\n2027-01-01,off,元\\0旦     | 控制字符
            """)
    void a_csv_file_that_cannot_be_read_exactly_is_not_read(String text, String sentence) {
        assertThatThrownBy(() -> csv(text.replace("\\n", "\n").replace("\\0", "\0"))).isInstanceOf(Malformed.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void every_row_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> csv("date,kind,name\n2027-02-30,off,元旦\n2027-01-01,off,元旦\n2027-01-02,休息,元旦\n"))
                .isInstanceOf(Malformed.class).hasMessageContaining("第 2 行：date").hasMessageContaining("第 4 行：kind")
                .hasMessageNotContaining("第 3 行");
        assertThatThrownBy(() -> csv("date,kind,name\n" + "2027-01-01,休息,元旦\n".repeat(300)))
                .hasMessageContaining("第 51 行").hasMessageNotContaining("第 52 行").hasMessageContaining("共 300 处");
    }

    @Test
    void a_header_in_chinese_is_told_what_is_expected() {
        byte[] chinese = "日期,类型,名称\n2027-01-01,放假,元旦\n".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> NoticeFile.read("2027.csv", chinese, NUMBER)).hasMessageContaining("第 1 行：表头")
                .hasMessageContaining("date,kind,name").hasMessageContaining("不能用中文");
    }

    @Test
    void other_files_are_refused() {
        assertThatThrownBy(() -> NoticeFile.read("2027.csv", new byte[]{(byte) 0xff, (byte) 0x81, 0x00, (byte) 0xff},
                NUMBER)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> NoticeFile.read("2027.xlsx", new byte[]{'P', 'K', 3, 4}, NUMBER))
                .hasMessageContaining("工作簿");
        assertThatThrownBy(() -> NoticeFile.read("2027.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), NUMBER))
                .isInstanceOf(Malformed.class).hasMessageContaining(".ics").hasMessageNotContaining(".xlsx");
        assertThatThrownBy(() -> csv("date,kind,name\n" + "2027-01-01,off,元旦\n".repeat(401)))
                .hasMessageContaining("超过 400 天");
    }

    @Test
    void all_day_events_are_days_and_their_end_is_not_included() {
        assertThat(ics(event("SUMMARY:元旦（休）", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270102"),
                event("SUMMARY:元旦（班）", "DTSTART;VALUE=DATE:20270103"),
                event("SUMMARY:国庆节调休上班", "DTSTART;VALUE=DATE:20270926", "DTEND;VALUE=DATE:20270927"),
                event("SUMMARY:Workers' Day", "DTSTART;VALUE=DATE:20270501"),
                event("SUMMARY:Workers' Day (work)", "DTSTART;VALUE=DATE:20270508"))).containsExactly(
                        day("2026-12-31", false, "元旦"), day("2027-01-01", false, "元旦"), day("2027-01-03", true, "元旦"),
                        day("2027-09-26", true, "国庆节"), day("2027-05-01", false, "Workers' Day"),
                        day("2027-05-08", true, "Workers' Day"));
    }

    @Test
    void a_calendar_without_events_has_no_days() {
        assertThat(ics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:元旦                                                                          | 缺少可用的开始日期
            SUMMARY:元旦;DTSTART%VALUE=DATE:明天                                                   | 缺少可用的开始日期
            SUMMARY:元旦;DTSTART:20270101T080000Z                                                  | 应为全天日程
            SUMMARY:元旦;DTSTART%TZID=Asia/Shanghai:20270101T000000;DTEND%VALUE=DATE:20270102       | 应为全天日程
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;RRULE:FREQ=YEARLY                             | 重复规则
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;RDATE%VALUE=DATE:20270102                     | 重复规则
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;DTEND%VALUE=DATE:20270101                     | 结束日期应在开始日期之后
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270103;DTEND%VALUE=DATE:20270101                     | 结束日期应在开始日期之后
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;DTEND%VALUE=DATE:20270301                     | 结束日期应在开始日期之后
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;DURATION:P2D                                  | 时长
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270101;STATUS:CANCELLED                              | 已取消
            SUMMARY:元旦;DTSTART%VALUE=DATE:20270230                                               | 日期
            """)
    void an_event_that_would_have_to_be_interpreted_is_refused(String lines, String sentence) {
        String[] properties = lines.split(";");
        for (int i = 0; i < properties.length; i++) {
            properties[i] = properties[i].replace('%', ';');
        }
        assertThatThrownBy(() -> ics(event(properties))).isInstanceOf(Malformed.class).hasMessageContaining(sentence);
    }

    @Test
    void a_name_that_nobody_would_print_is_refused() {
        assertThatThrownBy(() -> ics(event("SUMMARY:" + "元".repeat(101), "DTSTART;VALUE=DATE:20270101")))
                .isInstanceOf(Malformed.class).hasMessageContaining("节日名称");
    }

    @Test
    void what_is_no_calendar_is_refused() {
        assertThatThrownBy(() -> NoticeFile.read("2027.ics", "元旦放假".getBytes(StandardCharsets.UTF_8), NUMBER))
                .hasMessageContaining("BEGIN:VCALENDAR");
        assertThatThrownBy(() -> NoticeFile.read("2027.ics",
                calendar(event("SUMMARY:元旦", "DTSTART;VALUE=DATE:20270101")).getBytes(Charset.forName("GBK")), NUMBER))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> NoticeFile.read("2027.ics", new byte[0], NUMBER)).hasMessageContaining("空");
    }

    private static List<NamedDay> csv(String text) {
        return NoticeFile.read("2027.csv", text.getBytes(StandardCharsets.UTF_8), NUMBER);
    }

    private static List<NamedDay> ics(String... events) {
        return NoticeFile.read("2027.ICS", calendar(events).getBytes(StandardCharsets.UTF_8), NUMBER);
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }

    private static NamedDay day(String date, boolean working, String holiday) {
        return new NamedDay(LocalDate.parse(date), working, holiday);
    }
}
