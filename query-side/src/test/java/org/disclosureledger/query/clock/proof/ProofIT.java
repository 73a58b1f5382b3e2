package org.disclosureledger.query.clock.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.extend.ReplyDeferred;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.request.withdraw.RequestWithdrawn;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.clock.receipt.ReceiptDossier;
import org.disclosureledger.query.clock.receipt.ReceiptLine;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** A proof sheet adds up, names the act behind each turn, and says the same as a Word document. */
class ProofIT {

    private static final String ORGAN = "653200";
    private static final UUID CONSULTED = UUID.randomUUID();
    private static final UUID RESTARTED = UUID.randomUUID();
    private static final UUID DEFERRED = UUID.randomUUID();
    private static final UUID WITHDRAWN = UUID.randomUUID();
    private static final UUID DELIVERED = UUID.randomUUID();
    private static final UUID DISPUTED = UUID.randomUUID();
    private static final UUID DETERMINED = UUID.randomUUID();
    private static final UUID OPINION = UUID.randomUUID();

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        side.commandSide.append(new OrganRegistered(ORGAN, "和田地区", null, "xinjiang", LocalDate.of(2020, 1, 1)));
        side.commandSide.append(received(CONSULTED, "证1", LocalDate.of(2025, 9, 10)),
                new ConsultationOpened(CONSULTED, OPINION, ConsultationKind.THIRD_PARTY, null,
                        LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 16)),
                new ConsultationClosed(CONSULTED, OPINION, LocalDate.of(2025, 10, 9), ConsultationResult.NOT_RECORDED,
                        null),
                new ReplyExtended(CONSULTED, LocalDate.of(2025, 10, 14), 20, "李主任", "案情复杂"),
                new RequestAnswered(CONSULTED, LocalDate.of(2025, 11, 7), Outcome.NOT_HELD, AnswerForm.POSTED, null,
                        null));
        side.commandSide.append(received(RESTARTED, "证2", LocalDate.of(2025, 9, 22)),
                new SupplementRequested(RESTARTED, LocalDate.of(2025, 9, 26), "请写明文号", 15),
                new RequestSupplemented(RESTARTED, LocalDate.of(2025, 10, 9), null));
        side.commandSide.append(received(DEFERRED, "证3", LocalDate.of(2025, 9, 10)),
                new ReplyDeferred(DEFERRED, LocalDate.of(2025, 9, 16), LocalDate.of(2025, 12, 31), "李主任", "数量过大"));
        side.commandSide.append(received(WITHDRAWN, "证4", LocalDate.of(2025, 9, 10)),
                new SupplementRequested(WITHDRAWN, LocalDate.of(2025, 9, 16), "请写明文号", 15),
                new RequestWithdrawn(WITHDRAWN, LocalDate.of(2025, 9, 18), WithdrawalReason.OTHER, null));
        side.commandSide.append(received(DELIVERED, "证5", LocalDate.of(2025, 3, 10)),
                new RequestAnswered(DELIVERED, LocalDate.of(2025, 4, 1), Outcome.NOT_HELD, AnswerForm.POSTED, null,
                        null),
                new AnswerDelivered(DELIVERED, LocalDate.of(2025, 4, 1), null));
        side.commandSide.append(received(DISPUTED, "证6", LocalDate.of(2025, 9, 12)), claim(DISPUTED),
                new ConsultationOpened(DISPUTED, UUID.randomUUID(), ConsultationKind.THIRD_PARTY, null,
                        LocalDate.of(2025, 9, 15), null),
                new ConsultationOpened(DISPUTED, UUID.randomUUID(), ConsultationKind.THIRD_PARTY, null,
                        LocalDate.of(2025, 9, 15), null));
        side.commandSide.append(received(DETERMINED, "证7", LocalDate.of(2025, 9, 12)), claim(DETERMINED),
                new ReceiptDateDetermined(DETERMINED, LocalDate.of(2025, 9, 25), claim(DETERMINED).claimed(), "签收单属实"));
        side.publish(side.commandSide.all());
        side.awaitUpToDate(ORGAN);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void each_calendar_day_is_one_row_and_each_that_does_not_count_says_why() {
        for (UUID request : List.of(CONSULTED, RESTARTED)) {
            ClocksOfRequest clocks = clocks(request);
            for (CaseClock clock : clocks.all()) {
                ProofSheet sheet = sheet(clocks, clock.id());
                List<ProofDay> days = sheet.days();
                LocalDate start = clock.reading().startedOn();
                LocalDate dueOn = Objects.requireNonNull(clock.reading().dueOn(), clock.id());
                assertThat(days).as(clock.id()).hasSize((int) ChronoUnit.DAYS.between(start, dueOn) + 1);
                assertThat(days).extracting(ProofDay::date).as(clock.id()).isSorted().doesNotHaveDuplicates();
                assertThat(days.getLast().date()).isEqualTo(dueOn);
                // Of a limit in months the days are counted.
                int counted = clock.reading().kind().unit() == LimitUnit.MONTHS
                        ? (int) ChronoUnit.DAYS.between(start, start.plusMonths(clock.reading().limit()))
                        : clock.reading().limit();
                assertThat(days).as(clock.id()).filteredOn(d -> d.counted() != null)
                        .hasSize(counted).extracting(ProofDay::counted).isSorted();
                assertThat(days).allMatch(d -> !d.reason().isBlank());
                assertThat(sheet.totals().days()).isEqualTo(days.size());
                assertThat(sheet.totals().counted()).isEqualTo(counted);
                assertThat(sheet.totals().byReason().stream().mapToInt(Totals.ByReason::days).sum())
                        .isEqualTo(sheet.totals().notCounted())
                        .isEqualTo(days.size() - sheet.totals().counted() - sheet.totals().putOff());
            }
        }
    }

    @Test
    void the_act_behind_each_turn_is_named_with_who_recorded_it() {
        ProofSheet sheet = sheet(clocks(CONSULTED), "reply");
        assertThat(sheet.clock().limit()).isEqualTo(40);
        assertThat(sheet.days()).filteredOn(d -> !d.events().isEmpty()).extracting(d -> d.date().toString())
                .containsExactly("2025-09-10", "2025-09-15", "2025-09-16", "2025-10-09", "2025-10-14",
                        "2025-11-07");
        assertThat(sheet.days().get(6).events().getFirst().sentence()).isEqualTo("书面征求第三方意见（记于 2025-09-15 的事项）");
        assertThat(sheet.days().getFirst().events()).singleElement().satisfies(turn -> {
            assertThat(turn.sentence()).startsWith("收到自然人的申请");
            assertThat(turn.actor()).isEqualTo("chen");
            assertThat(turn.late()).isTrue();
        });
        assertThat(sheet.settings()).extracting(ProofSheet.Setting::name).contains("reply-limit",
                "pause-begins-after-dispatch", "pause-includes-return", "extension-before-expiry",
                "regional-holidays-stop-the-clock");
        assertThat(sheet.settings()).as("each only once").doesNotHaveDuplicates();
        assertThat(sheet.settings()).allMatch(s -> !s.title().equals("其他规则") && !s.text().isBlank());
        assertThat(sheet.notices()).extracting(ProofSheet.Notice::number).containsExactly("国办发明电〔2024〕12号");
        assertThat(sheet.calendar().knownOn()).isEqualTo("2025-11-07");
        assertThat(sheet.explanation()).anyMatch(p -> p.contains("征求第三方")).anyMatch(p -> p.contains("延长 20 个工作日"))
                .anyMatch(p -> p.contains("第三十三条")).noneMatch(p -> p.contains("policy:"));
    }

    @Test
    void what_was_counted_before_a_new_start_counts_no_longer() {
        ProofSheet sheet = sheet(clocks(RESTARTED), "reply");
        assertThat(sheet.clock().dueOn()).isEqualTo("2025-11-05");
        assertThat(sheet.days()).filteredOn(d -> d.date().equals(LocalDate.of(2025, 9, 23))).singleElement()
                .satisfies(d -> {
                    assertThat(d.counted()).isNull();
                    assertThat(d.reason()).contains("曾计为第 1 日");
                });
        assertThat(sheet.totals().byReason()).anyMatch(r -> r.reason().contains("重新起算后不再计入") && r.days() == 4);
    }

    @Test
    void the_word_document_says_the_same_on_a4_with_the_head_on_every_page() throws IOException {
        ProofSheet sheet = sheet(clocks(CONSULTED), "reply");
        ProofLines lines = side.bean(ProofSheets.class).lines(sheet);
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(ProofDocument.of(sheet, lines)))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(sheet.days().size() + 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("2025-09-10（周三）");
            assertThat(table.getRows().getLast().getCell(1).getText()).isEqualTo("40");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
            assertThat(document.getFooterList()).isNotEmpty();
            List<String> texts = document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(texts).contains("计时证明单", "行政机关：和田地区", "登记编号：证1");
            sheet.explanation().forEach(p -> assertThat(texts).contains(p));
            lines.settings().forEach(s -> assertThat(texts).contains(s));
            assertThat(lines.records()).hasSize(6).allMatch(texts::contains)
                    .first().asString().contains("chen", "补录", sheet.days().getFirst().events().getFirst().eventId());
            assertThat(table.getRow(1).getCell(4).getText()).startsWith("〔1〕收到自然人的申请");
            assertThat(table.getRow(7).getCell(3).getText()).isEqualTo("条例第三十三条第三款");
            assertThat(document.getParagraphs().getLast().getRuns().getFirst().getFontFamily()).isEqualTo("仿宋");
        }
    }

    @Test
    void a_deferred_reply_ends_on_the_day_that_was_told_and_is_counted_in_no_working_days() {
        ProofSheet sheet = sheet(clocks(DEFERRED), "reply");
        String explanation = String.join("", sheet.explanation());
        assertThat(explanation).contains("第三十五条", "以告知的日期为最后一日").doesNotContain("只计工作日", "已计", "尚余", "长度为");
    }

    @Test
    void a_case_that_ended_while_it_waited_stood_still_on_that_day() {
        ProofSheet sheet = sheet(clocks(WITHDRAWN), "reply");
        assertThat(String.join("", sheet.explanation())).contains("当日期限处于停止计算的状态").doesNotContain("尚不能确定");
        assertThat(side.bean(ProofSheets.class).lines(sheet).lastDay()).isEqualTo("没有（办结当日期限停止计算）");
    }

    @Test
    void after_a_new_start_the_days_before_are_said_to_count_no_longer() {
        assertThat(sheet(clocks(RESTARTED), "reply").explanation()).anyMatch(p -> p.contains("一律不再计算"))
                .noneMatch(p -> p.contains("等待补正的时间不计入"));
    }

    @Test
    void what_a_setting_decides_is_cited_by_what_it_says() {
        assertThat(sheet(clocks(CONSULTED), "reply").days()).filteredOn(d -> d.reason().startsWith("征求意见期间"))
                .extracting(ProofDay::article).allMatch(a -> a != null && a.contains("第三十三条第三款"))
                .anyMatch(a -> a != null && a.contains("本系统规则：收回意见的当日（收回意见当日不计入）"))
                .noneMatch(a -> a != null && a.contains("未规定"));
    }

    @Test
    void a_window_that_rolls_over_names_the_calendar_and_ends_on_a_working_day() {
        ProofSheet sheet = sheet(clocks(DELIVERED), "reviewWindow");
        List<ProofDay> days = sheet.days();
        assertThat(sheet.clock().dueOn()).isEqualTo("2025-06-03");
        assertThat(days.getLast().reason()).isEqualTo("顺延后的最后一日（工作日）");
        assertThat(days.get(days.size() - 4).reason()).contains("届满日为休息日，予以顺延");
        assertThat(days.get(days.size() - 2).reason()).startsWith("顺延，不是最后一日（");
        assertThat(sheet.totals()).extracting(Totals::days, Totals::counted, Totals::notCounted, Totals::putOff)
                .containsExactly(64, 60, 1, 3);
        assertThat(sheet.notices()).extracting(ProofSheet.Notice::number).containsExactly("国办发明电〔2024〕12号");
        assertThat(sheet(clocks(DELIVERED), "suitWindow").explanation()).anyMatch(p -> p.contains("仅供查阅"));
    }

    @Test
    void a_dispute_about_the_receipt_stands_on_the_sheet_even_after_it_was_decided() throws IOException {
        ReceiptDossier open = Objects.requireNonNull(sheet(clocks(DISPUTED), "reply").receipt());
        assertThat(open.disputed()).isTrue();
        assertThat(open.lines()).extracting(ReceiptLine::label).containsExactly("登记的收到日期", "主张的收到日期", "收到日期争议");
        ProofSheet sheet = sheet(clocks(DETERMINED), "reply");
        ProofLines lines = side.bean(ProofSheets.class).lines(sheet);
        assertThat(lines.receipts()).extracting(ReceiptLine::text).containsExactly(
                "2025-09-12（周五），邮政寄送，以签收之日为准。凭据：未登记或者不显示。",
                "2025-09-10（周三），邮政寄送，以签收之日为准。凭据：物业签收单。由申请人于2025-09-18（周四）主张，理由：物业先行签收。",
                "2025-09-10（周三），邮政寄送，以签收之日为准。凭据：物业签收单。于2025-09-25（周四）认定，理由：签收单属实。");
        String address = "/requests/" + DETERMINED;
        for (String page : List.of(address, address + "/clocks/reply/proof",
                "/api" + address + "/clocks/reply/proof")) {
            assertThat(side.call("GET", page, null).body()).as(page).contains("物业签收单", "签收单属实", "申请人");
            assertThat(side.call("GET", page + "?roles=statistics", null).body()).as(page).doesNotContain("物业签收单")
                    .contains("签收单属实");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ProofDocument.of(sheet, lines)))) {
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().startsWith("认定的收到日期：2025-09-10"));
        }
    }

    @Test
    void of_several_consultations_of_a_kind_each_act_says_which() {
        assertThat(sheet(clocks(DISPUTED), "reply").days()).flatExtracting(ProofDay::events)
                .extracting(ProofDay.Turn::sentence).contains("书面征求第三方意见（第三方第 1 件）", "书面征求第三方意见（第三方第 2 件）");
    }

    @Test
    void a_sheet_is_served_as_data_and_as_a_file_and_unknown_clocks_are_not_found() {
        String address = "/api/requests/" + CONSULTED + "/clocks/";
        assertThat(side.get(address + "reply/proof").get("days").get(0).get("weekday").asString()).isEqualTo("周三");
        assertThat(side.get(address + "thirdPartyOpinion:" + OPINION + "/proof").get("totals").get("counted").asInt())
                .isEqualTo(15);
        var word = side.call("GET", address + "reply/proof.docx", null);
        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.headers().firstValue("Content-Type")).hasValueSatisfying(
                t -> assertThat(t).contains("wordprocessingml"));
        assertThat(word.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                d -> assertThat(d).contains("attachment"));
        assertThat(side.call("GET", address + "payment/proof", null).statusCode()).isEqualTo(404);
    }

    private static ClocksOfRequest clocks(UUID request) {
        return side.bean(RequestReadings.class).require(request);
    }

    private static ProofSheet sheet(ClocksOfRequest clocks, String id) {
        return side.bean(ProofSheets.class).of(clocks, id, true);
    }

    private static ReceiptDisputed claim(UUID id) {
        return new ReceiptDisputed(id, LocalDate.of(2025, 9, 18), new Receipt(ReceiptChannel.POST,
                ReceiptBasis.SIGNATURE, LocalDate.of(2025, 9, 10), null, null, "物业签收单"), "申请人", "物业先行签收");
    }

    private static RequestReceived received(UUID id, String number, LocalDate on) {
        return new RequestReceived(id, ORGAN, number, Receipt.by(ReceiptChannel.POST, on),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(id, "张三丰"), "申请公开预算", null);
    }
}
