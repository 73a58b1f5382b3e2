package org.disclosureledger.query.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.query.annual.AnnualTable.Count;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.testing.RandomCases;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables over HTTP against the fold of the same events in memory. */
class AnnualTablesIT {

    private static final String OWN = "653200";
    private static final String BELOW = "653201";
    private static final String EMPTY = "653202";
    private static final List<Member> MEMBERS = new ArrayList<>();

    private static RunningQuerySide side;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        for (String code : List.of(OWN, BELOW, EMPTY)) {
            side.publish(side.commandSide.append(new OrganRegistered(code, "机关" + code, code.equals(OWN) ? null : OWN,
                    "xinjiang", LocalDate.of(2020, 1, 1))));
        }
        RandomCases random = new RandomCases(11, List.of(OWN, BELOW));
        for (int i = 0; i < 200; i++) {
            UUID id = random.id();
            add("request", id, random.request(id, side.commandSide.seal(id, "张某")));
            UUID appeal = random.id();
            add("appeal", appeal, random.appeal(appeal, id));
        }
        side.publish(side.commandSide.all());
        side.awaitUpToDate(OWN);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void add(String streamType, UUID id, List<DomainEvent> events) {
        side.commandSide.append(id, events);
        List<CaseEvent> recorded = IntStream.range(0, events.size()).mapToObj(v -> new CaseEvent(
                new RecordedEvent(streamType, id, v, "", "", "1", Instant.EPOCH, null, "", null, v), events.get(v)))
                .toList();
        MEMBERS.addAll(AnnualChanges.of(Map.of(id, recorded), Map.of()).written());
    }

    @Test
    void figures_are_those_of_the_events_for_the_organ_and_for_its_subtree() {
        for (int year = 2020; year <= LocalDate.now().getYear(); year++) {
            assertFigures(OWN, year, false, Set.of(OWN));
            assertFigures(BELOW, year, false, Set.of(BELOW));
            assertFigures(OWN, year, true, Set.of(OWN, BELOW));
        }
    }

    private static void assertFigures(String organ, int year, boolean subtree, Set<String> counted) {
        List<Count> counts = MEMBERS.stream().filter(m -> counted.contains(m.cell().organ()))
                .filter(m -> m.from() <= year && year <= m.to())
                .map(m -> new Count(m.cell().table(), m.cell().row(), m.cell().column(), 1)).toList();
        AnnualTable expected = AnnualTable.of(counts);
        JsonNode table = side.get("/api/organs/%s/annual-tables/%d?subtree=%s".formatted(organ, year, subtree));
        assertThat(table.get("table3").propertyNames())
                .containsExactlyElementsOf(AnnualForm.rows().stream().map(AnnualForm.Row::code).toList());
        expected.table3().forEach((row, figures) -> assertThat(ints(table.get("table3").get(row)))
                .as("%s %d %s", organ, year, row).isEqualTo(figures));
        expected.table4().forEach((block, figures) -> assertThat(ints(table.get("table4").get(block)))
                .as("%s %d %s", organ, year, block).isEqualTo(figures));
        table.get("checks").forEach(c -> assertThat(c.get("holds").asBoolean()).as(c.toString()).isTrue());
        assertThat(table.get("checks").size()).isEqualTo(7 * 3 + 25 + 3);
    }

    @Test
    void behind_every_figure_stand_as_many_members_each_of_them_once() {
        JsonNode table = side.get("/api/organs/" + OWN + "/annual-tables/2024");
        for (String row : table.get("table3").propertyNames()) {
            for (int c = 0; c < 7; c++) {
                assertMembers("table3", row, AnnualForm.columns().get(c), table.get("table3").get(row).get(c).asInt(),
                        "requestId");
            }
        }
        List<String> cells = List.of("upheld", "corrected", "other", "pending", "total");
        for (String block : table.get("table4").propertyNames()) {
            for (int c = 0; c < 5; c++) {
                assertMembers("table4", block, cells.get(c), table.get("table4").get(block).get(c).asInt(), "appealId");
            }
        }
    }

    private static void assertMembers(String table, String row, String column, int figure, String id) {
        String address = "/api/organs/%s/annual-tables/2024/%s/%s/%s?size=7&page=".formatted(OWN, table, row, column);
        Set<String> ids = new HashSet<>();
        String before = "";
        for (int page = 0; page * 7 <= figure; page++) {
            JsonNode members = side.get(address + page);
            assertThat(members.get("count").asInt()).as("%s %s", row, column).isEqualTo(figure);
            for (JsonNode member : members.get("members")) {
                ids.add(member.get(id).asString());
                assertThat(member.get("legalDate").asString()).isGreaterThanOrEqualTo(before);
                before = member.get("legalDate").asString();
                assertThat(member.get("eventId").asString()).isNotEmpty();
                assertThat(Instant.parse(member.get("recordedAt").asString())).isNotNull();
            }
        }
        assertThat(ids).hasSize(figure);
    }

    @Test
    void a_member_names_an_event_of_its_history_and_its_cells_lead_back_to_the_figure() {
        JsonNode member = side.get("/api/organs/" + OWN + "/annual-tables/2024/table3/3.7/total").get("members").get(0);
        String id = member.get("requestId").asString();
        List<String> events = new ArrayList<>();
        side.get("/api/requests/" + id + "/history").forEach(e -> {
            events.add(e.get("eventId").asString() + e.get("legalDate").asString());
            assertThat(e.get("sentence").asString()).isNotBlank().doesNotContain("张某");
            assertThat(e.get("late").asBoolean()).isTrue();
            assertThat(e.get("actor").asString()).isEqualTo("chen");
        });
        assertThat(events).contains(member.get("eventId").asString() + member.get("legalDate").asString());
        List<String> cells = new ArrayList<>();
        side.get("/api/requests/" + id + "/annual-cells")
                .forEach(c -> cells.add(c.get("year").asInt() + " " + c.get("eventId").asString()));
        assertThat(cells).contains("2024 " + member.get("eventId").asString());
    }

    @Test
    void a_known_organ_without_cases_and_years_to_come_have_zeros_by_the_form_of_their_year() {
        for (String address : List.of("/api/organs/" + EMPTY + "/annual-tables/2024",
                "/api/organs/" + OWN + "/annual-tables/" + (LocalDate.now().getYear() + 1))) {
            JsonNode table = side.get(address);
            table.get("table3").forEach(row -> assertThat(ints(row)).containsOnly(0));
            table.get("table4").forEach(row -> assertThat(ints(row)).containsOnly(0));
            table.get("checks").forEach(c -> assertThat(c.get("holds").asBoolean()).isTrue());
        }
        assertThat(side.get("/api/organs/" + OWN + "/annual-tables/2024").get("form").asString())
                .isEqualTo("国办公开办函〔2021〕30号");
        assertThat(side.get("/api/organs/" + OWN + "/annual-tables/2020").get("form").asString()).contains("2019");
    }

    @Test
    void lists_of_requests_and_appeals_are_paged_and_sorted() {
        JsonNode page = side.get("/api/requests?organ=" + OWN + "&size=5&page=1");
        assertThat(page.get("items").size()).isEqualTo(5);
        assertThat(page.get("count").asInt()).isEqualTo(side.jdbc()
                .sql("select count(*) from register where organ = '653200'").query(Integer.class).single());
        List<String> days = new ArrayList<>();
        page.get("items").forEach(r -> days.add(r.get("receivedOn").asString()));
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        JsonNode open = side.get("/api/appeals?organ=" + OWN + "&open=true&year=2025&size=1000");
        open.get("items").forEach(a -> assertThat(a.get("result").isNull()).isTrue());
        JsonNode organs = side.get("/api/organs");
        assertThat(organs.get(1).get("depth").asInt()).isEqualTo(1);
        assertThat(side.get("/v3/api-docs").get("info").get("title").asString()).contains("台账");
    }

    private static int[] ints(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
    }
}
