package org.disclosureledger.bench.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Waiting;

/** The command side's clock is wrong by two hours, first ahead, then behind; the servers' clock is right. */
class T14ClockFaultTest {

    @Test
    @Tag("long")
    void the_clock_of_the_command_side_jumps() throws Exception {
        Assumptions.assumeTrue(!library().isEmpty(), "needs the Debian package faketime");
        SharedRig.drill("T14 clock +2 h, then -2 h", rig -> load -> {
            var side = rig.commandSides().getFirst();
            for (var offset : List.of("+2h", "-2h")) {
                side.process().kill9();
                side.startAgain(List.of("env", "LD_PRELOAD=" + library(), "FAKETIME=" + offset,
                        "FAKETIME_DONT_FAKE_MONOTONIC=1"),
                        List.of());
                side.awaitReady();
                var before = load.acknowledged();
                Waiting.until("commands with the wrong clock", Duration.ofSeconds(30),
                        () -> load.acknowledged() > before + 100);
                Waiting.until("events flow with the wrong clock", Duration.ofSeconds(30),
                        () -> side.endpoint().pipelineUp() && T05KafkaStoppedFaultTest.lag(rig) < 50);
            }
            side.process().kill9();
            side.startAgain();
            side.awaitReady();
        });
    }

    /** Not by the program of that name: it stays between us and the process, and a signal would end only itself. */
    private static String library() {
        try (var found = Files.find(Path.of("/usr/lib"), 4,
                (path, _) -> path.getFileName().toString().equals("libfaketimeMT.so.1"))) {
            return found.findFirst().map(Path::toString).orElse("");
        } catch (IOException | UncheckedIOException _) {
            return "";
        }
    }
}
