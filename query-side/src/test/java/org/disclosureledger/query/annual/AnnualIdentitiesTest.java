package org.disclosureledger.query.annual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.statute.AnnualForm;
import org.disclosureledger.query.annual.AnnualTable.Count;
import org.disclosureledger.query.annual.Member.Group;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.testing.RandomCases;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to cases, the identities of the form hold in every year. The seed is the test's display name. */
class AnnualIdentitiesTest {

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 30), new Random().longs(3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void identities_hold_for_random_cases_in_every_year(long seed) {
        Map<UUID, List<CaseEvent>> cases = cases(seed);
        AnnualChanges changes = AnnualChanges.of(cases, Map.of());
        for (int year = 2020; year <= 2027; year++) {
            AnnualTable table = table(changes.written(), year);
            AnnualTable before = table(changes.written(), year - 1);
            assertThat(Check.of(table, before)).as("year %d", year).allMatch(Check::holds);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_request_is_new_once_and_ends_at_most_once_and_is_either_ended_or_carried_out_in_each_year(long seed) {
        Map<UUID, List<CaseEvent>> cases = cases(seed);
        Map<UUID, List<Member>> members = AnnualChanges.of(cases, Map.of()).written().stream()
                .filter(m -> m.cell().table() == AnnualRequest.TABLE).collect(Collectors.groupingBy(Member::caseId));
        cases.forEach((id, events) -> {
            List<Member> of = members.getOrDefault(id, List.of());
            if (events.getLast().recorded().streamType().equals("appeal")) {
                return;
            }
            if (events.stream().anyMatch(e -> e.event() instanceof RegistrationVoided)) {
                assertThat(of).isEmpty();
                return;
            }
            int received = only(of, AnnualForm.NEW).from();
            for (int year = received; year <= 2030; year++) {
                int y = year;
                List<String> rows = of.stream().filter(m -> m.from() <= y && y <= m.to()).map(m -> m.cell().row())
                        .toList();
                boolean ended = rows.stream().anyMatch(AnnualTable.OUTCOMES::contains);
                boolean carriedOut = rows.contains(AnnualForm.CARRIED_OUT);
                boolean comes = rows.contains(AnnualForm.NEW) || rows.contains(AnnualForm.CARRIED_IN);
                assertThat(ended && carriedOut).isFalse();
                assertThat(comes).as("case %s in %d: %s", id, y, rows).isEqualTo(ended || carriedOut);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void event_by_event_gives_the_same_members_as_all_at_once_and_names_every_group_that_changes(long seed) {
        Map<UUID, List<CaseEvent>> cases = cases(seed);
        Map<Member.Key, Member> stored = new HashMap<>();
        Map<UUID, AnnualCase> states = new HashMap<>();
        Map<Group, Long> counts = new HashMap<>();
        cases.forEach((id, events) -> events.forEach(event -> {
            AnnualChanges step = AnnualChanges.of(Map.of(id, List.of(event)), states);
            states.putAll(step.cases());
            step.removed().forEach(stored::remove);
            step.written().forEach(m -> stored.put(m.key(), m));
            step.groups().forEach(g -> counts.put(g, count(stored.values(), m -> m.group().equals(g))));
        }));
        counts.values().removeIf(n -> n == 0);
        AnnualChanges atOnce = AnnualChanges.of(cases, Map.of());
        assertThat(stored.values()).containsExactlyInAnyOrderElementsOf(atOnce.written());
        assertThat(counts)
                .isEqualTo(
                        stored.values().stream().collect(Collectors.groupingBy(Member::group, Collectors.counting())));
    }

    private static long count(Collection<Member> members, Predicate<Member> which) {
        return members.stream().filter(which).count();
    }

    private static Member only(List<Member> members, String row) {
        List<Member> found = members.stream().filter(m -> m.cell().row().equals(row)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static AnnualTable table(List<Member> members, int year) {
        List<Count> counts = new ArrayList<>();
        members.stream().filter(m -> m.from() <= year && year <= m.to())
                .forEach(m -> counts.add(new Count(m.cell().table(), m.cell().row(), m.cell().column(), 1)));
        AnnualTable table = AnnualTable.of(counts);
        long outcomes = members.stream().filter(m -> AnnualTable.OUTCOMES.contains(m.cell().row()))
                .filter(m -> m.from() <= year && year <= m.to()).count();
        assertThat(Arrays.stream(table.row(AnnualForm.OUTCOMES)).sum()).isEqualTo((int) outcomes * 2);
        return table;
    }

    private static Map<UUID, List<CaseEvent>> cases(long seed) {
        RandomCases random = new RandomCases(seed, List.of("653200"));
        Map<UUID, List<CaseEvent>> cases = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            UUID id = random.id();
            cases.put(id, recorded("request", id, random.request(id, new Sealed(id, "", ""))));
            UUID appeal = random.id();
            cases.put(appeal, recorded("appeal", appeal, random.appeal(appeal, id)));
        }
        return cases;
    }

    private static List<CaseEvent> recorded(String streamType, UUID id, List<DomainEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(v -> new CaseEvent(new RecordedEvent(streamType, id, v, id + "/" + v, "", "1",
                        Instant.ofEpochSecond(v), null, "", null, v), events.get(v)))
                .toList();
    }
}
