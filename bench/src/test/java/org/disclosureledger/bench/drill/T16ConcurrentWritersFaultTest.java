package org.disclosureledger.bench.drill;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;

import static org.assertj.core.api.Assertions.assertThat;

/** Two command sides behind one address, and 8 clients who want the same version of one case at the same moment. */
class T16ConcurrentWritersFaultTest {

    private static final int ROUNDS = 40;
    private static final int WRITERS = 8;

    @Test
    void of_those_who_want_the_same_version_exactly_one_gets_it() throws Exception {
        SharedRig.PAIR.run("T16 8 writers, 2 command sides, 1 case", drill -> drill, rig -> _ -> race(rig));
    }

    private static void race(Rig rig) throws Exception {
        var sides = rig.commandSides().stream().map(side -> Api.of(side.address())).toList();
        var id = sides.getFirst().post("/api/requests", """
                {"organ":"%s","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"2025-03-03"},
                 "category":"naturalPerson","applicant":{"name":"张三"},"content":"申请公开规划"}"""
                .formatted(Drill.ORGAN, UUID.randomUUID())).body().get("requestId").asString();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var calls = new ArrayList<Callable<Api.Answer>>();
                for (var n = 0; n < WRITERS; n++) {
                    var side = sides.get(n % sides.size());
                    var body = "{\"assignedOn\":\"2025-03-04\",\"handler\":\"%d-%d\",\"expectedVersion\":%d}"
                            .formatted(round, n, round);
                    calls.add(() -> side.post("/api/requests/" + id + "/assignments", body));
                }
                var answers = writers.invokeAll(calls).stream().map(Future::resultNow).toList();
                assertThat(answers).filteredOn(Api.Answer::success).as("round " + round + ": " + answers).hasSize(1);
                assertThat(answers).filteredOn(answer -> !answer.success()).allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.body().get("detail").asString()).isNotBlank();
                });
            }
        }
        var next = sides.getLast().post("/api/requests/" + id + "/assignments",
                "{\"assignedOn\":\"2025-03-04\",\"handler\":\"再试\",\"expectedVersion\":%d}".formatted(ROUNDS));
        assertThat(next.success()).as("a loser tries again: " + next).isTrue();
    }
}
