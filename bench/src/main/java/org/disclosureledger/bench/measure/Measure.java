package org.disclosureledger.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.disclosureledger.bench.measure.clock.ReadingClocks;
import org.disclosureledger.bench.measure.commands.Creating;
import org.disclosureledger.bench.measure.commands.FollowingUp;
import org.disclosureledger.bench.measure.commands.HotCase;
import org.disclosureledger.bench.measure.commands.Importing;
import org.disclosureledger.bench.measure.commands.OverHttp;
import org.disclosureledger.bench.measure.ledger.Ledger;
import org.disclosureledger.bench.measure.start.Starting;
import org.disclosureledger.bench.measure.views.AnnualTables;
import org.disclosureledger.bench.measure.views.Projecting;
import org.disclosureledger.bench.measure.views.Rebuilding;
import org.disclosureledger.bench.measure.views.Relaying;
import org.disclosureledger.bench.measure.views.Seeing;

/**
 * {@code bench/run [--only=create,relay …] [--events=1000000] [--cases=1000000] [--rounds=5] [--seconds=4]
 * [--data=directory] [--out=directory] [--smoke]}. A measurement that fails is reported, and the next one runs.
 */
public final class Measure {

    private static final Logger LOG = LoggerFactory.getLogger(Measure.class);

    private static final Duration LONGEST = Duration.ofMinutes(12);

    static final List<Measurement> ALL = List.of(new Creating(), new FollowingUp(), new HotCase(),
            new OverHttp(), new Relaying(), new Projecting(), new Seeing(), new Rebuilding(), new AnnualTables(),
            new Importing(), new Starting(), new ReadingClocks());

    private Measure() {
    }

    public static void main(String[] arguments) {
        int failed = 1;
        try {
            failed = run(Settings.of(arguments));
        } catch (Exception | LinkageError e) {
            LOG.error("no figures", e);
        }
        System.exit(failed == 0 ? 0 : 1); // Kafka's threads would keep the process alive
    }

    /** Returns how many measurements gave no result. */
    static int run(Settings settings) throws Exception {
        Report report = new Report(settings.out());
        Rounds rounds = new Rounds(settings, report);
        int failed = 0;
        List<Measurement> wanted = ALL.stream().filter(settings::wants).toList();
        try (Ledger ledger = Ledger.start(settings.kept(), settings.out(), settings.events(), settings.seed())) {
            Machine.describe(report, settings, ledger.commandDatabase());
            for (Measurement measurement : wanted) {
                failed += attempt(measurement, ledger, rounds, report) ? 0 : 1;
            }
        }
        return failed;
    }

    private interface Work {

        void run() throws Exception;
    }

    /** In a thread of its own, so that what hangs is left behind and the next measurement runs. */
    private static void limited(Work work) throws Exception {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().name("measurement").daemon().start(() -> {
            try {
                work.run();
                end.complete(null);
            } catch (Exception | LinkageError e) {
                end.completeExceptionally(e);
            }
        });
        try {
            end.get(LONGEST.toMinutes(), TimeUnit.MINUTES);
        } finally {
            thread.interrupt();
        }
    }

    private static boolean attempt(Measurement measurement, Ledger ledger, Rounds rounds, Report report) {
        long start = System.nanoTime();
        report.begin(measurement);
        try {
            limited(() -> measurement.run(ledger, rounds, report));
            report.note(String.format(Locale.ROOT, "took %.0f s", (System.nanoTime() - start) / 1e9));
            return true;
        } catch (Exception | LinkageError e) {
            report.note("FAILED, no result: " + e);
            LOG.error("no result: {}", measurement.id(), e);
            return false;
        } finally {
            ledger.quiet();
        }
    }
}
