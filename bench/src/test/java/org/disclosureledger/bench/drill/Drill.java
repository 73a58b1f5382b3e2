package org.disclosureledger.bench.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.disclosureledger.bench.check.Checks;
import org.disclosureledger.bench.check.HealthWatch;
import org.disclosureledger.bench.check.Recovery;
import org.disclosureledger.bench.check.Verdict;
import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.load.Entry.Outcome;
import org.disclosureledger.bench.load.Journal;
import org.disclosureledger.bench.load.Load;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.RunningSystem;
import org.disclosureledger.bench.rig.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

/** Load, fault, recovery, all checks, one line. */
final class Drill {

    static final String ORGAN = "drills";
    static final int YEAR = 2025;
    private static final int CLIENTS = 8;
    private static final Path RESULTS = Path.of("target", "drills");
    private static final AtomicInteger RUNS = new AtomicInteger();

    /** Begins, stays as long as it should, and is over when it returns; what must start again was told to. */
    interface Fault {

        void strike(Load load) throws Exception;
    }

    private final RunningSystem system;
    private final String name;
    private final List<String> red = new ArrayList<>();
    private final long seed = Long.getLong("drills.seed", System.nanoTime() & 0xFFFF);
    private Duration before = Duration.ofSeconds(2);
    private final Duration after = Duration.ofSeconds(1);

    private Drill(RunningSystem system, String name) {
        this.system = system;
        this.name = name;
    }

    /** @param name number and fault, as in the table of drills */
    static Drill of(RunningSystem system, String name) {
        return new Drill(system, name);
    }

    /** The sides whose health must show it. */
    Drill shownBy(String... sides) {
        red.addAll(List.of(sides));
        return this;
    }

    Drill after(Duration load) {
        before = load;
        return this;
    }

    /** Returns the journal, for what this drill alone wants to know. */
    List<Entry> run(Fault fault) throws Exception {
        Files.createDirectories(RESULTS);
        var label = "%s-%d-%d".formatted(name.substring(0, 3), ProcessHandle.current().pid(), RUNS.incrementAndGet());
        var commands = Api.of(system.commandAddress());
        commands.post("/api/organs", "{\"code\":\"%s\",\"name\":\"演练机关\"}".formatted(ORGAN));
        try (var journal = Journal.create(Files.createTempDirectory("drill").resolve(label));
                var watch = HealthWatch.start(system)) {
            Recovery.green(system);
            watch.forget();
            var load = Load.start(commands.withToken(system.commandAddress()).patient(Duration.ofSeconds(20)), ORGAN,
                    label, seed, CLIENTS, journal);
            Waiting.pause(before);
            var begun = System.nanoTime();
            fault.strike(load);
            var over = System.nanoTime();
            var acknowledged = load.acknowledged();
            var answered = Waiting.until("a command is accepted again", Duration.ofMinutes(2),
                    () -> load.acknowledged() > acknowledged);
            Recovery.green(system);
            var green = Duration.ofNanos(System.nanoTime() - over);
            Waiting.pause(after);
            load.stop();
            var stopped = System.nanoTime();
            Recovery.caughtUp(system);
            var caughtUp = Duration.ofNanos(System.nanoTime() - stopped);
            var entries = journal.read();
            var verdicts = new ArrayList<>(Checks.of(system, entries, ORGAN, YEAR));
            verdicts.add(watch.verdict(red));
            report(load, entries, verdicts,
                    "fault %s, then command %s, green %s, caught up %s after the load".formatted(
                            seconds(over - begun), seconds(answered.toNanos()), seconds(green.toNanos()),
                            seconds(caughtUp.toNanos())));
            return entries;
        } catch (Exception | Error e) {
            System.out.println("DRILL " + name + ", seed " + seed + ": FAILED " + e.getMessage()
                    + (e.getCause() == null ? "" : ", by " + e.getCause()) + system.lastLines());
            throw e;
        }
    }

    private void report(Load load, List<Entry> journal, List<Verdict> verdicts, String times) throws Exception {
        var refused = journal.stream().filter(entry -> entry.outcome() == Outcome.FAIL && entry.status() != 409)
                .toList();
        var unknown = journal.stream().filter(entry -> entry.outcome() == Outcome.INFO).count();
        var good = verdicts.stream().allMatch(Verdict::good);
        var line = "DRILL %s: %s | %s | %d acknowledged, %d unknown | seed %d".formatted(name, good ? "good" : "BAD",
                times, load.acknowledged(), unknown, seed);
        System.out.println(line);
        verdicts.forEach(verdict -> System.out.println("    " + verdict));
        Files.writeString(RESULTS.resolve("results.txt"), line + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        assertThat(verdicts).as(line).allMatch(Verdict::good);
        assertThat(load.answers(500)).as("unexpected failures, " + load).isZero();
        assertThat(refused).as("the load is lawful").isEmpty();
        assertThat(load.acknowledged()).as("there was load").isGreaterThan(50);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
