package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** Two command sides and two query sides, one after the other stopped and started, while commands and reads go on. */
class T25RollingRestartFaultTest {

    @Test
    @Tag("long")
    void nobody_is_left_without_an_answer() throws Exception {
        SharedRig.PAIR.run("T25 rolling restart of 2 + 2 sides", drill -> drill.shownBy("command-side 1",
                "command-side 2", "query-side 1", "query-side 2"), rig -> _ -> restartAll(rig));
    }

    private static void restartAll(Rig rig) throws InterruptedException {
        var reads = new AtomicInteger();
        var repeated = new AtomicInteger();
        var failed = new AtomicInteger();
        var ended = new AtomicBoolean();
        var queries = Api.of(rig.commandAddress()).withToken(rig.queryAddress()).patient(Duration.ofSeconds(10));
        var reader = Thread.ofPlatform().name("reader").daemon().start(() -> {
            while (!ended.get()) {
                read(queries, reads, repeated, failed);
                Waiting.pause(Duration.ofMillis(20));
            }
        });
        for (var side : rig.sides()) {
            side.process().stop();
            side.startAgain();
            side.awaitReady();
            Waiting.pause(Duration.ofSeconds(2));
        }
        ended.set(true);
        reader.join();
        System.out.println("    reads: " + reads + ", repeated " + repeated + ", unanswered " + failed);
        assertThat(reads.get()).as("reads").isGreaterThan(100);
        assertThat(failed.get()).as("reads without an answer after three attempts").isZero();
    }

    private static void read(Api queries, AtomicInteger reads, AtomicInteger repeated, AtomicInteger failed) {
        for (var attempt = 0; attempt < 3; attempt++) {
            try {
                var path = "/api/organs/%s/annual-tables/%d".formatted(Drill.ORGAN, Drill.YEAR);
                if (queries.get(path).status() == 200) {
                    reads.incrementAndGet();
                    return;
                }
            } catch (RuntimeException _) {
                // no answer: once more
            }
            repeated.incrementAndGet();
            Waiting.pause(Duration.ofMillis(300));
        }
        failed.incrementAndGet();
    }
}
