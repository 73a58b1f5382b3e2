package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Copy;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;
import org.disclosureledger.query.feed.Projection;

/** A rebuild of all read models, comparison and switch included, against a COPY of the rows it results in. */
public final class Rebuilding implements Measurement {

    private static final double GOAL = 10;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Override
    public String id() {
        return "rebuild";
    }

    @Override
    public String title() {
        return "8 Rebuild of the read models against COPY of the resulting rows";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        ConfigurableApplicationContext query = ledger.freshQuery(Map.of());
        Seeing.ready(ledger, query);
        Http http = ledger.http(query);
        List<String> tables = new ArrayList<>(List.of("case_position"));
        query.getBeansOfType(Projection.class).values().forEach(p -> tables.addAll(p.tables()));
        Copy copy = new Copy(query.getBean(DataSource.class));
        for (String table : tables) {
            copy.read(table, "select * from " + table);
        }
        long events = ledger.storedEvents();
        var figures = rounds.warm(rounds.settings().rounds(), new Contender("COPY of the resulting rows", () -> {
            copy.emptyTwins(tables);
            long start = System.nanoTime();
            copy.write(tables);
            Sample sample = seconds(start);
            copy.dropTwins(tables);
            return sample;
        }), new Contender("rebuild", () -> {
            long start = System.nanoTime();
            rebuild(http);
            return seconds(start);
        }));
        report.table("%,d events".formatted(events), "seconds", figures);
        report.note("%,.0f events/s; differences found: %s".formatted(events / figures.get(1).median(),
                query.getBean(JdbcClient.class).sql("select sum(differences) from rebuild").query(Long.class)
                        .single()));
        double ratio = figures.get(1).ratioTo(figures.getFirst());
        report.goal("≤ 10 × COPY", ratio, ratio <= GOAL);
    }

    private static void rebuild(Http http) throws Exception {
        String id = http.post("/api/projections/rebuild", "", Map.of())
                .replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            String run = http.get("/api/projections/rebuilds/" + id);
            switch (run.replaceFirst("(?s).*?\"state\"\\s*:\\s*\"([^\"]+)\".*", "$1")) {
                case "DONE" -> {
                    return;
                }
                case "FAILED" -> throw new IllegalStateException(run);
                default -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IllegalStateException("no end after " + LONGEST);
    }

    private static Sample seconds(long start) {
        return Sample.of((System.nanoTime() - start) / 1e9);
    }
}
