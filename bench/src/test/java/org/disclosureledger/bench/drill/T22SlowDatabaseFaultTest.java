package org.disclosureledger.bench.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;

import static org.assertj.core.api.Assertions.assertThat;

class T22SlowDatabaseFaultTest {

    private static final int CALLS = 60;

    private record Timed(Api.Answer answer, Duration took) {}

    /** Nobody gets at the event table: whoever has a connection waits, all others are told so soon. */
    @Test
    void a_lock_on_the_event_table_makes_commands_fail_fast() throws Exception {
        SharedRig.drill("T22 event table locked", rig -> _ -> {
            var commands = Api.of(rig.commandAddress());
            commands.get("/api/register-imports/" + UUID.randomUUID()); // known from now on
            var calls = new ArrayList<Callable<Timed>>();
            for (var n = 0; n < CALLS; n++) {
                calls.add(() -> timed(commands));
            }
            try (var callers = Executors.newFixedThreadPool(CALLS);
                    var lock = Locks.table(rig.postgres(), Rig.COMMAND_DATABASE, "event", "access exclusive")) {
                var answers = callers.submit(() -> callers.invokeAll(calls.subList(0, CALLS - 1)));
                org.disclosureledger.bench.rig.Waiting.pause(Duration.ofSeconds(12));
                assertThat(threads(rig)).as("threads of the command side").isLessThan(150);
                lock.close();
                var timed = answers.get().stream().map(Future::resultNow).toList();
                assertThat(timed).extracting(each -> each.answer().status()).containsOnly(201, 503);
                assertThat(timed).filteredOn(each -> each.answer().status() == 503).hasSizeGreaterThan(20)
                        .allSatisfy(each -> {
                            assertThat(each.took()).isLessThan(Duration.ofSeconds(13));
                            assertThat(each.answer().body().get("detail").asString()).isNotBlank();
                        });
                System.out.println("    %d of %d were told 503 within %s".formatted(
                        timed.stream().filter(each -> each.answer().status() == 503).count(), timed.size(),
                        timed.stream().filter(each -> each.answer().status() == 503).map(Timed::took)
                                .max(Duration::compareTo).orElseThrow()));
            }
        });
    }

    private static Timed timed(Api commands) {
        var start = System.nanoTime();
        var answer = commands.post("/api/requests", """
                {"organ":"%s","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"2025-03-03"},
                 "category":"naturalPerson","applicant":{"name":"张三"},"content":"申请公开规划"}"""
                .formatted(Drill.ORGAN, UUID.randomUUID()));
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
    }

    private static int threads(Rig rig) throws Exception {
        var status = Path.of("/proc", Long.toString(rig.commandSides().getFirst().process().pid()), "status");
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("Threads:"))
                .mapToInt(line -> Integer.parseInt(line.substring(8).strip())).findFirst().orElseThrow();
    }
}
