package org.disclosureledger.bench.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import org.disclosureledger.bench.load.Load;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Signals;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** The data lie on a small file system in memory, which is filled to the last block. */
@Tag("long")
class T13DiskFullFaultTest {

    @Test
    void no_room_for_postgresql() throws Exception {
        drill("T13 PostgreSQL's disk full", "postgresql", "512m", drill -> drill, (rig, load, ballast) -> {
            keepFull(ballast);
            assertThat(load.answers(503)).as("commands were refused, " + load).isPositive();
            if (!alive(rig)) {
                rig.postgres().startAgain();
            }
        });
    }

    /** Kafka gives up when it cannot write; with room again it has to be started. */
    @Test
    void no_room_for_kafka() throws Exception {
        drill("T13 Kafka's disk full", "kafka", "200m", drill -> drill.shownBy("command-side 1"),
                (rig, _, ballast) -> {
                    keepFull(ballast);
                    rig.kafka().process().kill9();
                    rig.kafka().startAgain();
                });
    }

    private interface OnRig {

        void strike(Rig rig, Load load, Path ballast) throws Exception;
    }

    private static void drill(String name, String server, String size, UnaryOperator<Drill> how, OnRig fault)
            throws Exception {
        var directory = Files.createTempDirectory("rig-full");
        var data = Files.createDirectories(directory.resolve(server));
        Assumptions.assumeTrue(mounted(data, size), "needs the right to mount a file system");
        try (var rig = Rig.start(directory, 1, 1)) {
            how.apply(Drill.of(rig, name)).run(load -> {
                fault.strike(rig, load, data.resolve("ballast"));
                assertThat(load.answers(500)).as("failures that say nothing, " + load).isZero();
            });
        } finally {
            Signals.run("umount", data.toString());
        }
    }

    private static boolean mounted(Path data, String size) {
        try {
            Signals.run("mount", "-t", "tmpfs", "-o", "size=" + size, "drill", data.toString());
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** For 15 seconds, again and again: what the server gives back is taken at once. */
    private static void keepFull(Path ballast) throws IOException {
        Files.createDirectory(ballast);
        for (var second = 0; second < 15; second++) {
            fill(ballast.resolve("part-" + second));
            Waiting.pause(Duration.ofSeconds(1));
        }
        FileSystemUtils.deleteRecursively(ballast);
    }

    private static void fill(Path file) {
        try {
            Signals.run("dd", "if=/dev/zero", "of=" + file, "bs=8k");
        } catch (IllegalStateException _) {
            // dd ends like this when nothing more fits
        }
    }

    private static boolean alive(Rig rig) {
        try {
            return ProcessHandle.of(rig.postgres().postmaster()).isPresent();
        } catch (RuntimeException _) {
            return false;
        }
    }
}
