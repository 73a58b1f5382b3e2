package org.disclosureledger.bench.drill;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.disclosureledger.bench.rig.Standalone;

import static org.assertj.core.api.Assertions.assertThat;

/** And T24, which needs the same system: a second instance on its data directory. */
class T04KillStandaloneFaultTest {

    @TempDir
    Path directory;

    @Test
    @Tag("long")
    void killed_and_started_again_and_a_second_instance_is_refused() throws Exception {
        try (var system = Standalone.start(directory.resolve("data"))) {
            system.awaitReady();
            Drill.of(system, "T04 all-in-one killed").shownBy("command side", "query side").run(_ -> {
                var postmaster = system.postmaster();
                system.process().kill9();
                assertThat(ProcessHandle.of(postmaster)).as("PostgreSQL left behind").isPresent();
                system.startAgain();
                system.awaitReady();
            });
            Drill.of(system, "T24 second instance on the same data").run(_ -> {
                try (var second = Standalone.start(directory.resolve("data"))) {
                    assertThat(second.process().ended(Duration.ofMinutes(1))).isTrue();
                    assertThat(second.process().exitStatus()).isEqualTo(1);
                    assertThat(second.lastLines().lines().toList()).singleElement().asString()
                            .contains("正被另一个实例使用");
                }
            });
        }
    }
}
