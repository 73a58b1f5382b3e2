package org.disclosureledger.bench.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Signals;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** The data lie on a small file system in memory, which is filled to the last block. */
@Tag("long")
class T13DiskFullFaultTest {

    @Test
    void no_room_for_postgresql() throws Exception {
        drill("T13 PostgreSQL's disk full", "postgresql", "512m", (rig, ballast) -> {
            fill(ballast);
            Waiting.pause(Duration.ofSeconds(15));
            Files.delete(ballast);
            if (!alive(rig)) {
                rig.postgres().startAgain();
            }
        });
    }

    /** Kafka gives up when it cannot write; with room again it has to be started. */
    @Test
    void no_room_for_kafka() throws Exception {
        drill("T13 Kafka's disk full", "kafka", "200m", (rig, ballast) -> {
            fill(ballast);
            Waiting.pause(Duration.ofSeconds(15));
            Files.delete(ballast);
            rig.kafka().process().kill9();
            rig.kafka().startAgain();
        });
    }

    private interface OnRig {

        void strike(Rig rig, Path ballast) throws Exception;
    }

    private void drill(String name, String server, String size, OnRig fault) throws Exception {
        var directory = Files.createTempDirectory("rig-full");
        var data = Files.createDirectories(directory.resolve(server));
        Assumptions.assumeTrue(mounted(data, size), "needs the right to mount a file system");
        try (var rig = Rig.start(directory, 1, 1)) {
            Drill.of(rig, name).shownBy("command-side 1").run(load -> {
                fault.strike(rig, data.resolve("ballast"));
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

    private static void fill(Path ballast) {
        try {
            Signals.run("dd", "if=/dev/zero", "of=" + ballast, "bs=64k");
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
