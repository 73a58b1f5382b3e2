package org.disclosureledger.bench.measure;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** That each measurement works, at the smallest scale. How fast anything is says nothing here. */
class BenchIT {

    @Test
    void each_measurement_gives_a_result(@TempDir Path directory) throws Exception {
        int failed = Measure.run(Settings.smoke(directory));

        String report = Files.readString(directory.resolve("figures.md"));
        assertThat(failed).as(report).isZero();
        assertThat(report).contains("fsync=on", "synchronous_commit=on");
        assertThat(report.lines().filter(line -> line.startsWith("### "))).hasSize(Measure.ALL.size());
        assertThat(Files.readAllLines(directory.resolve("samples.csv")).stream().skip(1)
                .map(line -> line.substring(0, line.indexOf(','))).distinct())
                .containsExactlyInAnyOrder("create", "follow-up", "hot-case", "http", "relay", "project", "visible",
                        "rebuild", "annual", "import", "clocks");
    }
}
