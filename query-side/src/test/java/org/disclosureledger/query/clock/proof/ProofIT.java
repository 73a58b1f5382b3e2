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
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** A proof sheet adds up, names the act behind each turn, and says the same as a Word document. */
class ProofIT {

    private static final String ORGAN = "653200";
    private static final UUID CONSULTED = UUID.randomUUID();
    private static final UUID RESTARTED = UUID.randomUUID();
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
                        .isEqualTo(sheet.totals().notCounted()).isEqualTo(days.size() - sheet.totals().counted());
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
            assertThat(table.getRow(7).getCell(3).getText()).isEqualTo("条例第三十三条");
            assertThat(document.getParagraphs().getLast().getRuns().getFirst().getFontFamily()).isEqualTo("仿宋");
        }
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
        return side.bean(ProofSheets.class).of(clocks, id);
    }

    private static RequestReceived received(UUID id, String number, LocalDate on) {
        return new RequestReceived(id, ORGAN, number, Receipt.by(ReceiptChannel.POST, on),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(id, "张三丰"), "申请公开预算", null);
    }
}
