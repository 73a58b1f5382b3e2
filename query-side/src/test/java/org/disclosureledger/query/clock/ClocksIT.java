package org.disclosureledger.query.clock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** The clocks of cases and the duties of an office, as they are asked over HTTP. */
class ClocksIT {

    private static final String ORGAN = "110000";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 9, 10);
    private static final UUID LATE = UUID.randomUUID();
    private static final UUID SILENT = UUID.randomUUID();
    private static final UUID UNCLEAR = UUID.randomUUID();
    private static final UUID DISPUTED = UUID.randomUUID();
    private static final UUID FRESH = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID TOLD_LATE = UUID.randomUUID();
    private static final UUID VOIDED = UUID.randomUUID();
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID SUIT = UUID.randomUUID();
    private static final UUID THIRD_PARTY = UUID.randomUUID();
    private static final UUID CO_PRODUCER = UUID.randomUUID();

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        side.commandSide.append(new OrganRegistered(ORGAN, "某市", null, "national", LocalDate.of(2020, 1, 1)));
        UUID asked = UUID.randomUUID();
        side.commandSide.append(received(LATE, "迟1", LONG_AGO),
                new ConsultationOpened(LATE, asked, ConsultationKind.THIRD_PARTY, null, LocalDate.of(2025, 9, 15),
                        null),
                new ConsultationClosed(LATE, asked, LocalDate.of(2025, 10, 9),
                        ConsultationResult.NOT_RECORDED, null),
                new RequestAnswered(LATE, LocalDate.of(2025, 11, 5), Outcome.NOT_HELD, AnswerForm.POSTED, null, null));
        side.commandSide.append(received(SILENT, "默1", TODAY.minusDays(90)),
                new ConsultationOpened(SILENT, THIRD_PARTY, ConsultationKind.THIRD_PARTY, null, TODAY.minusDays(80),
                        TODAY.minusDays(78)),
                new ConsultationOpened(SILENT, CO_PRODUCER, ConsultationKind.CO_PRODUCER, null, TODAY.minusDays(80),
                        TODAY.minusDays(78)));
        side.commandSide.append(received(UNCLEAR, "补1", TODAY.minusDays(70)),
                new SupplementRequested(UNCLEAR, TODAY.minusDays(67), "请写明文号", 15));
        side.commandSide.append(received(DISPUTED, "争1", TODAY.minusDays(8)),
                new ReceiptDisputed(DISPUTED, TODAY.minusDays(2), new Receipt(ReceiptChannel.POST,
                        ReceiptBasis.SIGNATURE, TODAY.minusDays(15), null, null, "物业签收"), "申请人", "物业签收单"));
        side.commandSide.append(new RequestReceived(FRESH, ORGAN, "新1",
                new Receipt(ReceiptChannel.INTERNET, ReceiptBasis.BOTH_SIDES_CONFIRMATION, TODAY, TODAY.minusDays(3),
                        TODAY, null),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(FRESH, "张三丰"), "申请公开预算", null));
        side.commandSide.append(received(OLD, "老1", LocalDate.of(2018, 12, 28)));
        side.commandSide.append(received(TOLD_LATE, "迟补1", TODAY.minusDays(40)),
                new SupplementRequested(TOLD_LATE, TODAY.minusDays(10), "请写明文号", 15));
        side.commandSide.append(received(VOIDED, "废1", TODAY), new RegistrationVoided(VOIDED, TODAY, "误录"));
        side.commandSide.append(
                new AppealOpened(REVIEW, ORGAN, "复1", AppealKind.REVIEW, LocalDate.of(2025, 9, 22), "某省人民政府", null,
                        LATE),
                new AppealProcedureRecorded(REVIEW, AppealProcedure.ORDINARY, LocalDate.of(2025, 9, 26), null),
                new AppealProcedureRecorded(REVIEW, AppealProcedure.ORDINARY, LocalDate.of(2025, 9, 26),
                        LocalDate.of(2025, 10, 17)));
        side.commandSide.append(
                new AppealOpened(SUIT, ORGAN, "诉1", AppealKind.DIRECT_LITIGATION, TODAY.minusDays(4), null, null, null),
                new AppealProcedureRecorded(SUIT, AppealProcedure.ORDINARY, TODAY.minusDays(2), null));
        side.publish(side.commandSide.all());
        side.awaitUpToDate(ORGAN);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void the_reply_period_is_flat_with_its_days_and_names_the_compound_due_day() {
        JsonNode clock = side.get("/api/requests/" + LATE + "/clock");
        assertThat(clock.get("state").asString()).isEqualTo("STOPPED");
        assertThat(clock.get("dueOn").asString()).isEqualTo("2025-10-31");
        assertThat(clock.get("overdueBy").asInt()).isEqualTo(3);
        assertThat(clock.get("used").asInt()).isEqualTo(20);
        assertThat(clock.get("left").asInt()).isZero();
        assertThat(clock.get("days").get(0).get("date").asString()).isEqualTo("2025-09-10");
        assertThat(clock.get("days").get(0).get("counted").isNull()).isTrue();
        assertThat(clock.get("days").get(1).get("counted").asInt()).isEqualTo(1);
        JsonNode sheet = side.get("/api/requests/" + LATE + "/clocks/reply/proof");
        assertThat(sheet.get("lateEnd").get("sentence").asString()).startsWith("作出答复");
        assertThat(side.call("GET", "/requests/" + LATE + "/clocks/reply/proof", null).body())
                .contains("最后一日之后：2025-11-05（周三），〔4〕作出答复");
        JsonNode waiting = side.get("/api/requests/" + UNCLEAR + "/clock");
        assertThat(waiting.get("state").asString()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(waiting.get("dueOn").isNull()).isTrue();
        assertThat(waiting.get("dueIfResumedToday").isNull()).isFalse();
    }

    @Test
    void every_clock_says_its_unit_its_day_and_what_is_to_be_done_by_whom() {
        JsonNode all = side.get("/api/requests/" + SILENT + "/clocks");
        assertThat(all.get("registerNumber").asString()).isEqualTo("默1");
        JsonNode third = clock(all, "thirdPartyOpinion:" + THIRD_PARTY);
        assertThat(third.get("nextDuty").asString()).contains("由本机关依法决定是否公开");
        assertThat(third.get("kind").asString()).isEqualTo("thirdPartyOpinion");
        assertThat(third.get("label").asString()).isEqualTo("第三方提出意见期限");
        assertThat(third.get("unit").asString()).isEqualTo("workingDays");
        assertThat(third.get("party").asString()).isEqualTo("consultee");
        assertThat(third.get("light").asString()).isEqualTo("lapsed");
        assertThat(third.get("text").asString()).startsWith("已届满").doesNotContain("逾期");
        assertThat(third.get("nextDuty").asString()).doesNotContain("逾期");
        assertThat(third.get("dueWeekday").asString()).startsWith("周");
        assertThat(third.get("basis").asString()).contains("第三十二条");
        assertThat(clock(all, "coProducerOpinion:" + CO_PRODUCER).get("nextDuty").asString()).contains("视为同意公开");
        JsonNode reply = clock(all, "reply");
        assertThat(reply.get("limit").asInt()).isEqualTo(20);
        assertThat(reply.get("nextDuty").asString()).contains("由本机关");
        assertThat(clock(side.get("/api/requests/" + UNCLEAR + "/clocks"), "supplement").get("nextDuty").asString())
                .isEqualTo("补正期限届满，申请人未补正：可按“逾期不补正”办结，须由承办人决定");
    }

    @Test
    void arguable_receipts_and_the_target_from_submission_stand_beside_the_main_clock() {
        JsonNode disputed = side.get("/api/requests/" + DISPUTED + "/clocks");
        assertThat(clock(disputed, "reply").get("startedOn").asString()).isEqualTo(TODAY.minusDays(15).toString());
        assertThat(clock(disputed, "replyByOtherReceipt").get("startedOn").asString())
                .isEqualTo(TODAY.minusDays(8).toString());
        JsonNode receipts = disputed.get("receipts");
        assertThat(receipts.get(0).get("drives").asBoolean()).isFalse();
        assertThat(receipts.get(1).get("claimed").asBoolean()).isTrue();
        assertThat(receipts.get(1).get("evidence").asString()).isEqualTo("物业签收");
        assertThat(side.call("GET", "/requests/" + DISPUTED, null).body()).contains("收到日期有争议", "物业签收", "期限由此起算");
        assertThat(side.get("/api/requests/" + SILENT + "/clocks").get("receipts").size()).isZero();
        for (String page : List.of("/api/requests/" + DISPUTED + "/clocks", "/requests/" + DISPUTED)) {
            assertThat(side.call("GET", page + "?roles=statistics", null).body()).as("who handles no cases")
                    .doesNotContain("物业签收\"", "<dd>物业签收");
        }
        assertThat(clock(side.get("/api/requests/" + FRESH + "/clocks"), "replyFromSubmission").get("startedOn")
                .asString()).isEqualTo(TODAY.minusDays(3).toString());
    }

    @Test
    void a_voided_registration_has_no_clocks() {
        for (String what : List.of("clock", "clocks", "clocks/reply/proof")) {
            assertThat(side.call("GET", "/api/requests/" + VOIDED + "/" + what, null).statusCode()).isEqualTo(409);
        }
    }

    @Test
    void an_appeal_has_clocks_of_its_own_in_units_of_their_own() {
        JsonNode review = side.get("/api/appeals/" + REVIEW + "/clocks");
        JsonNode reply = clock(review, "reviewReply");
        assertThat(reply.get("dueOn").asString()).isEqualTo("2025-10-16");
        assertThat(reply.get("limit").asInt()).isEqualTo(10);
        assertThat(reply.get("overdueBy").asInt()).isEqualTo(1);
        assertThat(clock(review, "reviewDecision").get("unit").asString()).isEqualTo("calendarDays");
        JsonNode defence = clock(side.get("/api/appeals/" + SUIT + "/clocks"), "defence");
        assertThat(defence.get("nextDuty").asString()).contains("由本机关", "答辩状");
        assertThat(defence.get("text").asString()).contains("剩 13/15 自然日");
        JsonNode sheet = side.get("/api/appeals/" + REVIEW + "/clocks/reviewReply/proof");
        assertThat(sheet.get("subject").get("number").asString()).isEqualTo("复1");
        assertThat(sheet.get("totals").get("counted").asInt()).isEqualTo(10);
        assertThat(side.call("GET", "/api/appeals/" + SUIT + "/clocks/defence/proof.docx", null).statusCode())
                .isEqualTo(200);
        List<JsonNode> entries = StreamSupport
                .stream(side.get("/api/appeals/" + REVIEW + "/history").spliterator(), false).toList();
        assertThat(entries).extracting(e -> e.get("remark").asString("")).contains("逾期 1 个工作日（行政复议书面答复期限）");
    }

    @Test
    void duties_are_sorted_by_the_day_they_are_due_and_counted_by_group() {
        JsonNode list = side.get("/api/duties?organ=" + ORGAN);
        List<JsonNode> items = items(list);
        assertThat(items).extracting(d -> d.get("urgentOn").asString()).isSorted();
        assertThat(items).extracting(d -> d.get("number").asString()).contains("默1", "补1", "争1", "新1", "诉1")
                .doesNotContain("迟1", "废1");
        assertThat(items).extracting(d -> d.get("kind").asString()).doesNotContain("replyFromSubmission",
                "replyByOtherReceipt");
        assertThat(items).filteredOn(d -> d.get("number").asString().equals("补1")).extracting(
                d -> d.get("kind").asString() + " " + d.get("due").asString())
                .containsExactlyInAnyOrder("reply waiting",
                        "supplement lapsed");
        long sum = list.get("counts").propertyStream().mapToLong(c -> c.getValue().asLong()).sum();
        assertThat(sum).isEqualTo(list.get("count").asLong()).isEqualTo(items.size());
        JsonNode overdue = side.get("/api/duties?organ=" + ORGAN + "&due=lapsed&party=consultee&size=1");
        assertThat(list.get("parties").get("consultee").asInt()).isEqualTo(2);
        assertThat(overdue.get("counts").get("overdue").asInt()).as("nobody but the office is late").isZero();
        assertThat(overdue.get("count").asInt()).isEqualTo(2);
        assertThat(items(overdue)).singleElement().satisfies(
                d -> assertThat(d.get("overdueBy").asInt()).isPositive());
        assertThat(list.toString()).doesNotContain("张三丰");
    }

    @Test
    void a_case_from_before_the_first_calendar_has_no_clock_and_is_not_forgotten() {
        JsonNode without = side.get("/api/duties?organ=" + ORGAN).get("withoutClocks");
        assertThat(without.size()).isEqualTo(1);
        assertThat(without.get(0).get("number").asString()).isEqualTo("老1");
        assertThat(without.get(0).get("beganOn").asString()).isEqualTo("2018-12-28");
        assertThat(side.call("GET", "/duties?organ=" + ORGAN, null).body()).contains("无法计算期限的在办案件 1 件", "老1");
        assertThat(side.call("GET", "/requests/" + OLD, null).body()).contains("不能计算期限");
        assertThat(side.call("GET", "/requests/" + VOIDED, null).body()).doesNotContain("不能计算期限");
    }

    @Test
    void a_supplement_that_was_asked_for_too_late_leaves_a_doubt_on_the_reply_period() {
        JsonNode all = side.get("/api/requests/" + TOLD_LATE + "/clocks");
        assertThat(clock(all, "reply").get("doubts").toString()).contains("补正告知逾期作出，重新起算可能不被认可");
        assertThat(clock(all, "supplement").get("doubts").toString()).doesNotContain("补正告知逾期");
        assertThat(items(side.get("/api/duties?organ=" + ORGAN)))
                .filteredOn(d -> d.get("number").asString().equals("迟补1") && d.get("kind").asString().equals("reply"))
                .singleElement().satisfies(d -> assertThat(d.get("doubts").toString()).contains("补正告知逾期"));
        assertThat(side.call("GET", "/requests/" + TOLD_LATE + "/clocks/reply/proof", null).body())
                .contains("存疑：", "补正告知逾期作出");
        assertThat(clock(side.get("/api/requests/" + UNCLEAR + "/clocks"), "reply").get("doubts").toString())
                .doesNotContain("补正告知逾期");
    }

    @ParameterizedTest
    @CsvSource({"due=yesterday,due", "party=nobody,party", "size=0,size", "page=-1,page"})
    void questions_nobody_understands_are_refused_with_their_field(String question, String field) {
        var answer = side.call("GET", "/api/duties?" + question, null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void a_history_says_which_act_came_late_and_by_how_much() {
        List<JsonNode> entries = StreamSupport
                .stream(side.get("/api/requests/" + LATE + "/history").spliterator(), false)
                .filter(e -> e.get("caseId").asString().equals(LATE.toString())).toList();
        assertThat(entries).filteredOn(e -> e.get("type").asString().equals("RequestAnswered"))
                .extracting(e -> e.get("remark").asString()).containsExactly("逾期 3 个工作日");
        assertThat(entries).filteredOn(e -> !e.get("type").asString().equals("RequestAnswered"))
                .allMatch(e -> e.get("remark").isNull());
    }

    private static JsonNode clock(JsonNode all, String id) {
        return StreamSupport.stream(all.get("clocks").spliterator(), false)
                .filter(c -> c.get("clock").asString().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + all));
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false).toList();
    }

    private static RequestReceived received(UUID id, String number, LocalDate on) {
        return new RequestReceived(id, ORGAN, number, Receipt.by(ReceiptChannel.POST, on),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(id, "张三丰"), "申请公开预算", null);
    }
}
