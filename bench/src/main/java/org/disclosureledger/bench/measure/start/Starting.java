package org.disclosureledger.bench.measure.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** The packaged standalone system from its start to readiness: on an empty directory, and after {@code kill -9}. */
public final class Starting implements Measurement {

    @Override
    public String id() {
        return "start";
    }

    @Override
    public String title() {
        return "11 Start to ready of the standalone system";
    }

    /** The ledger of the other measurements stands idle beside it. */
    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        int starts = rounds.settings().starts();
        if (starts == 0) {
            report.note("not part of this scale");
            return;
        }
        Path jar = jar();
        Path directory = Files.createTempDirectory(rounds.settings().out().toAbsolutePath(), "start-");
        try {
            report.table("readiness probe of the query side, which starts last", "seconds",
                    rounds.warm(starts, new Contender("cold, empty directory", () -> cold(jar, directory)),
                            new Contender("after kill -9", () -> again(jar, directory))));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static Sample cold(Path jar, Path directory) throws Exception {
        FileSystemUtils.deleteRecursively(directory);
        try (StandaloneProcess started = new StandaloneProcess(jar, directory)) {
            Sample sample = Sample.of(started.secondsToReady());
            started.kill();
            return sample;
        }
    }

    private static Sample again(Path jar, Path directory) throws Exception {
        try (StandaloneProcess started = new StandaloneProcess(jar, directory)) {
            return Sample.of(started.secondsToReady());
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("standalone", "target"))) {
            return files.filter(f -> f.toString().endsWith("-exec.jar")).findFirst().orElseThrow().toAbsolutePath();
        }
    }
}
