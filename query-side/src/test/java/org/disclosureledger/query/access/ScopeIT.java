package org.disclosureledger.query.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.query.testing.FakeCommandSide.Stored;
import org.disclosureledger.query.testing.RandomCases;
import org.disclosureledger.query.testing.RunningQuerySide;

import static org.assertj.core.api.Assertions.assertThat;

/** An account sees its organ and the subtree of it, in every list and behind every address. */
class ScopeIT {

    private static final String PREFECTURE = "653200";
    private static final String COUNTY = "653201";
    private static final String ELSEWHERE = "110000";

    private static RunningQuerySide side;
    private static UUID request;
    private static UUID appeal;

    @BeforeAll
    static void start() {
        side = new RunningQuerySide();
        for (String code : List.of(PREFECTURE, COUNTY, ELSEWHERE)) {
            side.publish(side.commandSide.append(new OrganRegistered(code, "机关" + code,
                    code.equals(COUNTY) ? PREFECTURE : null, "national", LocalDate.of(2020, 1, 1))));
        }
        RandomCases cases = new RandomCases(5, List.of(COUNTY));
        request = cases.id();
        appeal = cases.id();
        List<Stored> events = side.commandSide.append(request,
                cases.request(request, side.commandSide.seal(request, "张某")));
        side.publish(events);
        List<Stored> appealed = side.commandSide.append(appeal, cases.appeal(appeal, request));
        side.publish(appealed);
        side.awaitVersion(request, events.size() - 1);
        side.awaitVersion(appeal, appealed.size() - 1);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/requests/REQUEST", "/api/requests/REQUEST/history", "/api/requests/REQUEST/clock",
            "/api/requests/REQUEST/clocks", "/api/requests/REQUEST/clocks/reply/proof",
            "/api/requests/REQUEST/clocks/reply/proof.docx", "/api/duties?organ=653201",
            "/api/requests/REQUEST/annual-cells", "/api/appeals/APPEAL", "/api/appeals/APPEAL/history",
            "/api/appeals/APPEAL/clocks", "/api/requests?organ=653201", "/api/appeals?organ=653201",
            "/api/organs/653201/annual-tables/2024",
            "/api/organs/653201/annual-tables/2024/table3/3.7/total",
            "/api/organs/653201/annual-tables/2024/table4/review/total"})
    void what_belongs_to_an_organ_is_for_accounts_of_it_and_above(String address) {
        String path = address.replace("REQUEST", request.toString()).replace("APPEAL", appeal.toString());
        assertThat(status(path, PREFECTURE)).isEqualTo(200);
        assertThat(status(path, COUNTY)).isEqualTo(200);
        assertThat(status(path, ELSEWHERE))
                .isEqualTo(address.contains("REQUEST") || address.contains("APPEAL") ? 404 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/requests/REQUEST", "/api/requests/653201:1", "/api/requests/REQUEST/history",
            "/api/appeals/APPEAL", "/api/appeals/APPEAL/history"})
    void nobody_waits_for_a_case_of_another_organ_nor_learns_its_version(String address) {
        String path = address.replace("REQUEST", request.toString()).replace("APPEAL", appeal.toString());
        long begin = System.nanoTime();
        HttpResponse<String> answer = side.call("GET", path + "?atLeast=99&scope=" + ELSEWHERE, null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("version");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void an_unknown_organ_before_a_number_is_an_unknown_case() {
        assertThat(status("/api/requests/999999:1", ELSEWHERE)).isEqualTo(404);
        assertThat(side.call("GET", "/api/requests/999999:1?atLeast=0", null).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"张某\"}", "{\"phoneTail\":\"1234\"}", "{\"documentNumber\":\"1\"}"})
    void who_handles_no_cases_finds_nobody(String search) {
        assertThat(side.call("POST", "/api/requests/search?roles=statistics", search).statusCode()).isEqualTo(403);
        assertThat(side.call("POST", "/api/requests/search?roles=handler", search).statusCode()).isEqualTo(200);
        assertThat(side.call("POST", "/api/requests/search?roles=statistics", "{\"content\":\"预算\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void lists_without_an_organ_hold_the_own_part_of_the_tree() {
        for (String list : List.of("/api/requests", "/api/appeals")) {
            assertThat(count(list, PREFECTURE)).as(list).isEqualTo(1);
            assertThat(count(list, COUNTY)).as(list).isEqualTo(1);
            assertThat(count(list, ELSEWHERE)).as(list).isZero();
        }
    }

    @Test
    void a_search_by_name_ends_at_the_border_of_the_scope() {
        assertThat(side.call("POST", "/api/requests/search?scope=" + ELSEWHERE, "{\"name\":\"张某\"}").body())
                .contains("\"count\":0");
        assertThat(side.call("POST", "/api/requests/search?scope=" + COUNTY, "{\"name\":\"张某\"}").body())
                .contains("\"count\":1");
    }

    private static int status(String path, String scope) {
        return side.call("GET", scoped(path, scope), null).statusCode();
    }

    private static long count(String path, String scope) {
        return side.get(scoped(path, scope)).get("count").asLong();
    }

    private static String scoped(String path, String scope) {
        return path + (path.contains("?") ? "&" : "?") + "scope=" + scope;
    }
}
