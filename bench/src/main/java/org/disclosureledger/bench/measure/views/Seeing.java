package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.HdrHistogram.Histogram;
import org.springframework.context.ConfigurableApplicationContext;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;

/**
 * From the answer to a command until the query side shows its version, both over HTTP: idle, and while other clients send
 * half of what the whole system (relay and projections running) takes at most.
 */
public final class Seeing implements Measurement {

    private static final int CLIENTS = 8;
    private static final double GOAL_IDLE_MS = 50;
    private static final double GOAL_LOADED_MS = 150;

    @Override
    public String id() {
        return "visible";
    }

    @Override
    public String title() {
        return "7 From accepted to visible";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        ConfigurableApplicationContext query = ledger.freshQuery(Map.of());
        ready(ledger, query);
        Http commands = ledger.commandHttp();
        Http reads = ledger.http(query);
        Duration length = rounds.settings().round();
        double most = Clients.run(CLIENTS, length, r -> assign(commands, ledger.cases().inHand(r), r)).value();
        settle(ledger, query);
        var figures = rounds.interleaved(
                new Contender("idle", () -> look(ledger, commands, reads, length)),
                new Contender("at half load", () -> {
                    settle(ledger, query);
                    var load = new Loaded(commands, ledger, length.plusSeconds(1), most / 2);
                    Sample sample = look(ledger, commands, reads, length);
                    report.note("background load %s/s, failed %s".formatted(Report.number(load.join().value()),
                            load.join().failures()));
                    return sample;
                }));
        settle(ledger, query);
        report.note("whole system at most %s commands/s over HTTP with %d clients".formatted(Report.number(most),
                CLIENTS));
        report.table("accepted to visible", "looks per second", figures);
        double idle = figures.getFirst().latency().getValueAtPercentile(50) / 1e3;
        double loaded = figures.get(1).latency().getValueAtPercentile(99) / 1e3;
        report.goal("p50 ≤ 50 ms idle", idle, idle <= GOAL_IDLE_MS);
        report.goal("p99 ≤ 150 ms at half load", loaded, loaded <= GOAL_LOADED_MS);
    }

    /** One look after the other, with a pause: each on a quiet pipe of its own. */
    private static Sample look(Ledger ledger, Http commands, Http reads, Duration length) throws Exception {
        Random random = new Random();
        Histogram latency = Sample.histogram();
        long start = System.nanoTime();
        while (System.nanoTime() - start < length.toNanos()) {
            UUID id = ledger.cases().inHand(random);
            String version = assign(commands, id, random);
            long accepted = System.nanoTime();
            reads.get("/api/requests/" + id + "?atLeast=" + version);
            latency.recordValue(Math.max(1, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - accepted)));
            TimeUnit.MILLISECONDS.sleep(10 + random.nextInt(20));
        }
        return new Sample(latency.getTotalCount() / ((System.nanoTime() - start) / 1e9), latency, Map.of());
    }

    static String assign(Http commands, UUID id, Random random) throws Exception {
        return commands.post("/api/requests/" + id + "/assignments",
                "{\"assignedOn\":\"2026-03-03\",\"handler\":\"承办人%d\"}".formatted(random.nextInt(1000)),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .replaceFirst("(?s).*?\"version\"\\s*:\\s*(\\d+).*", "$1");
    }

    /** All stored events are in the read models. */
    static void ready(Ledger ledger, ConfigurableApplicationContext query) throws TimeoutException {
        new Topic(ledger).fill();
        settle(ledger, query);
        Projecting.nothingParked(query);
    }

    private static void settle(Ledger ledger, ConfigurableApplicationContext query) throws TimeoutException {
        var applied = Projecting.applied(query);
        Progress.await(applied, (double) ledger.storedEvents(), System.nanoTime() + TimeUnit.MINUTES.toNanos(5));
    }
}
