package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;
import org.disclosureledger.query.testing.DayOfTheTest;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Today is 2026-12-20. A year's notice, a sudden amendment and a regional one, each seen before and after its activation. The steps of one
 * story, in order: each begins where the one before ended.
 */
@TestMethodOrder(OrderAnnotation.class)
class RulebookIT {

    private static final String NATIONAL = "110000";
    private static final String XINJIANG = "653200";
    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID OPEN_IN_XINJIANG = UUID.randomUUID();
    private static final UUID EXTENDED = UUID.randomUUID();
    private static final UUID EARLIER = UUID.randomUUID();
    private static final UUID CLOSED = UUID.randomUUID();
    private static final UUID PAUSED = UUID.randomUUID();
    private static final UUID APPEAL = UUID.randomUUID();

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide(List.of(DayOfTheTest.SETTING + "=2026-12-20"));
        publish(new OrganRegistered(NATIONAL, "某部门", null, "national", day("2026-01-01")));
        publish(new OrganRegistered(XINJIANG, "和田地区", null, "xinjiang", day("2026-01-01")));
        publish(received(OPEN, NATIONAL, "1", "2026-12-10"));
        publish(received(OPEN_IN_XINJIANG, XINJIANG, "2", "2026-12-10"));
        publish(received(EXTENDED, NATIONAL, "3", "2026-11-20"),
                new ReplyExtended(EXTENDED, day("2026-12-01"), 20, "李某", "检索量大"));
        publish(received(EARLIER, NATIONAL, "4", "2026-11-02"));
        publish(received(CLOSED, NATIONAL, "5", "2026-12-10"), new RequestAnswered(CLOSED, day("2026-12-18"),
                Outcome.DISCLOSED, AnswerForm.POSTED, null, null));
        publish(received(PAUSED, NATIONAL, "6", "2026-12-10"), new ConsultationOpened(PAUSED, UUID.randomUUID(),
                ConsultationKind.THIRD_PARTY, null, day("2026-12-14"), day("2026-12-15")));
        publish(new AppealOpened(APPEAL, NATIONAL, "〔2026〕1号", AppealKind.REVIEW, day("2026-12-16"), null, null, null),
                new AppealProcedureRecorded(APPEAL, AppealProcedure.ORDINARY, day("2026-12-18"), null));
        side.awaitVersion(APPEAL, 1);
        List.of(OPEN, OPEN_IN_XINJIANG, EXTENDED, EARLIER, CLOSED).forEach(id -> side.awaitVersion(id, 0));
        side.awaitVersion(EXTENDED, 1);
        side.awaitVersion(PAUSED, 1);
        side.awaitVersion(CLOSED, 1);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    @Order(1)
    void beyond_the_last_published_year_a_due_day_is_provisional() {
        assertThat(due(OPEN)).isEqualTo("2027-01-08 true");
        assertThat(due(CLOSED)).isEqualTo("2027-01-08 true");
        JsonNode notices = side.get("/api/calendar-notices?year=2026");
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).get("state").asString()).isEqualTo("SHIPPED");
        assertThat(notices.get(0).get("number").asString()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(side.get("/api/calendar-notices/" + notices.get(0).get("noticeId").asString()).get("days"))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void an_entered_notice_changes_nothing_but_shows_exactly_what_it_would_move() {
        UUID notice = enter(0, CalendarArea.NATIONAL, "国办发明电〔2026〕9号", "2026-11-10", 2027,
                off("2027-01-01"), off("2027-01-02"), work("2027-01-03"), off("2027-02-05"), off("2027-02-06"),
                off("2027-02-07"), off("2027-02-08"), off("2027-04-05"), off("2027-05-01"), off("2027-05-02"),
                off("2027-06-09"), off("2027-09-15"), off("2027-10-01"), off("2027-10-02"), off("2027-10-03"));

        JsonNode impact = side.get("/api/calendar-notices/" + notice + "/impact?atLeast=0");

        assertThat(impact.get("version").asLong()).isZero();
        assertThat(impact.get("upToDate").asBoolean()).isTrue();
        assertThat(moved(impact)).containsExactlyInAnyOrder("1 2027-01-08 true → 2027-01-07 false, false",
                "2 2027-01-08 true → 2027-01-07 false, false", "3 2027-01-18 true → 2027-01-15 false, true");
        assertThat(impact.get("affected")).as("the reply to the review body").anySatisfy(affected -> {
            assertThat(affected.get("appealId").asString()).isEqualTo(APPEAL.toString());
            assertThat(affected.get("clock").asString()).isEqualTo("reviewReply");
            assertThat(affected.get("oldDueOn").asString()).isEqualTo("2027-01-04");
            assertThat(affected.get("newDueOn").asString()).isEqualTo("2027-01-03");
        });
        assertThat(impact.get("affected")).as("a reply period that stands still").anySatisfy(affected -> {
            assertThat(affected.get("registerNumber").asString()).isEqualTo("6");
            assertThat(affected.get("clock").asString()).isEqualTo("reply");
            assertThat(affected.get("oldState").asString()).isEqualTo("PAUSED");
            assertThat(affected.get("newState").asString()).isEqualTo("PAUSED");
            assertThat(affected.get("oldDueOn").isNull()).isTrue();
            assertThat(affected.get("newDueOn").isNull()).isTrue();
            assertThat(affected.get("oldDueIfResumedToday").asString()).isEqualTo("2027-01-14");
            assertThat(affected.get("newDueIfResumedToday").asString()).isEqualTo("2027-01-13");
        });
        assertThat(moved(side.get("/api/calendar-notices/" + notice + "/impact?scope=" + XINJIANG)))
                .containsExactly("2 2027-01-08 true → 2027-01-07 false, false");
        assertThat(due(OPEN)).isEqualTo("2027-01-08 true");
        assertThat(side.get("/api/calendar-notices/" + notice).get("state").asString()).isEqualTo("ENTERED");
    }

    @Test
    @Order(3)
    void after_its_activation_open_cases_go_by_it_and_a_closed_one_keeps_its_days() {
        JsonNode closedBefore = side.get("/api/requests/" + CLOSED + "/clock").get("days");
        activate(1, RulebookEvent.noticeAt(0));

        assertThat(due(OPEN)).isEqualTo("2027-01-07 false");
        assertThat(due(OPEN_IN_XINJIANG)).isEqualTo("2027-01-07 false");
        assertThat(due(CLOSED)).isEqualTo("2027-01-08 true");
        assertThat(side.get("/api/requests/" + CLOSED + "/clock").get("days")).isEqualTo(closedBefore);
        assertThat(moved(side.get("/api/calendar-notices/" + RulebookEvent.noticeAt(0) + "/impact")))
                .as("what it has moved").hasSize(3);
        JsonNode deadline = side.get("/api/deadlines?receivedOn=2026-12-10&workingDays=20");
        assertThat(deadline.get("dueOn").asString()).isEqualTo("2027-01-07");
        assertThat(deadline.get("provisional").asBoolean()).isFalse();
        assertThat(deadline.get("notices").toString()).contains("国办发明电〔2026〕9号");
        assertThat(side.get("/api/deadlines?receivedOn=2026-12-10&workingDays=20&knownOn=2026-11-09").get("dueOn")
                .asString()).isEqualTo("2027-01-08");
    }

    @Test
    @Order(4)
    void a_sudden_amendment_of_the_year_that_runs_moves_what_runs_over_its_day() {
        UUID notice = enter(2, CalendarArea.NATIONAL, "国办发明电〔2026〕10号", "2026-11-20", 2026, off("2026-11-27"));

        assertThat(moved(side.get("/api/calendar-notices/" + notice + "/impact?atLeast=2"))).containsExactlyInAnyOrder(
                "3 2027-01-15 false → 2027-01-18 false, true", "4 2026-11-30 false → 2026-12-01 false, false");
        activate(3, notice);
        assertThat(due(EARLIER)).isEqualTo("2026-12-01 false");
        assertThat(due(OPEN)).isEqualTo("2027-01-07 false");
    }

    @Test
    @Order(5)
    void a_regional_notice_moves_the_cases_of_its_region_only() {
        UUID notice = enter(4, CalendarArea.XINJIANG, "新政办发〔2026〕1号", "2026-11-20", 2026, off("2026-12-14"));

        assertThat(moved(side.get("/api/calendar-notices/" + notice + "/impact?atLeast=4")))
                .containsExactly("2 2027-01-07 false → 2027-01-08 false, false");
        activate(5, notice);
        assertThat(due(OPEN_IN_XINJIANG)).isEqualTo("2027-01-08 false");
        assertThat(due(OPEN)).isEqualTo("2027-01-07 false");
    }

    @Test
    @Order(6)
    void settings_are_listed_with_their_versions() {
        publish(new PolicySettingChanged("supplement-limit", 10, day("2020-01-01"), "缩短时间", "会议纪要",
                day("2026-11-24")));
        JsonNode settings = side.get("/api/policy-settings?atLeast=6");
        JsonNode changed = setting(settings, "supplement-limit");
        assertThat(changed.get("value").asInt()).isEqualTo(10);
        assertThat(changed.get("shipped").asInt()).isEqualTo(15);
        assertThat(changed.get("verified").asBoolean()).isFalse();
        assertThat(changed.get("versions").get(0).get("from").asString()).isEqualTo("2020-01-01");
        assertThat(setting(settings, "reply-limit").get("verified").asBoolean()).isTrue();
        assertThat(setting(settings, "light-soon").get("standing").asString()).isEqualTo("choice");
    }

    @Test
    @Order(7)
    void what_nobody_entered_is_404_and_an_instance_that_starts_now_sees_all() {
        assertThat(side.call("GET", "/api/calendar-notices/" + UUID.randomUUID() + "/impact", null).statusCode())
                .isEqualTo(404);
        assertThat(side.call("GET", "/api/calendar-notices/" + UUID.randomUUID(), null).statusCode()).isEqualTo(404);
        side.stop();
        side.start();
        assertThat(due(OPEN)).isEqualTo("2027-01-07 false");
    }

    /** Of reply periods that run. */
    private static List<String> moved(JsonNode impact) {
        List<String> moved = new ArrayList<>();
        impact.get("affected").forEach(a -> {
            if (a.get("clock").asString().equals("reply") && !a.get("oldDueOn").isNull()) {
                moved.add("%s %s %s → %s %s, %s".formatted(a.get("registerNumber").asString(),
                        a.get("oldDueOn").asString(), a.get("provisionalBefore").asBoolean(),
                        a.get("newDueOn").asString(), a.get("provisionalAfter").asBoolean(),
                        a.get("notified").asBoolean()));
            }
        });
        return moved;
    }

    private static String due(UUID request) {
        JsonNode clock = side.get("/api/requests/" + request + "/clock");
        return clock.get("dueOn").asString() + " " + clock.get("provisional").asBoolean();
    }

    private static JsonNode setting(JsonNode settings, String name) {
        for (JsonNode setting : settings) {
            if (setting.get("name").asString().equals(name)) {
                return setting;
            }
        }
        throw new AssertionError(name);
    }

    private static UUID enter(long version, CalendarArea area, String number, String publishedOn, int year,
            NamedDay... days) {
        UUID id = RulebookEvent.noticeAt(version);
        publish(new CalendarNoticeEntered(id, area, number, day(publishedOn), year, "", List.of(days)));
        return id;
    }

    private static void activate(long version, UUID notice) {
        publish(new CalendarNoticeActivated(notice, day("2026-11-24")));
        side.awaitVersion(RulebookEvent.RULEBOOK, version);
    }

    private static NamedDay off(String day) {
        return new NamedDay(day(day), false, "元旦");
    }

    private static NamedDay work(String day) {
        return new NamedDay(day(day), true, "元旦");
    }

    private static RequestReceived received(UUID id, String organ, String number, String receivedOn) {
        return new RequestReceived(id, organ, number, Receipt.by(ReceiptChannel.POST, day(receivedOn)),
                ApplicantCategory.NATURAL_PERSON, side.commandSide.seal(id, "王小明"), "申请公开规划", null);
    }

    private static void publish(DomainEvent... events) {
        side.publish(side.commandSide.append(events[0].caseId(), Arrays.asList(events)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
