package org.disclosureledger.bench.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command side's clock is wrong by two hours, first ahead, then behind; the servers' clock is right. */
class T14ClockFaultTest {

    @Test
    @Tag("long")
    void the_clock_of_the_command_side_jumps() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/faketime")), "needs the Debian package faketime");
        SharedRig.drill("T14 clock +2 h, then -2 h", rig -> load -> {
            var side = rig.commandSides().getFirst();
            for (var offset : List.of("+2h", "-2h")) {
                side.process().kill9();
                side.startAgain(List.of("env", "FAKETIME_DONT_FAKE_MONOTONIC=1", "faketime", "-m", "-f", offset),
                        List.of());
                side.awaitReady();
                var before = load.acknowledged();
                org.disclosureledger.bench.rig.Waiting.until("commands with the wrong clock",
                        java.time.Duration.ofSeconds(30), () -> load.acknowledged() > before + 100);
            }
            side.process().kill9();
            side.startAgain();
            side.awaitReady();
        });
    }
}
