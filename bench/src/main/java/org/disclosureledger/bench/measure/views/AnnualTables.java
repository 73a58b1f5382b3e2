package org.disclosureledger.bench.measure.views;

import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;
import org.disclosureledger.bench.measure.ledger.StoredCases;

/** Tables 3 and 4 over HTTP with login, of a tenth of the cases and of all of them. */
public final class AnnualTables implements Measurement {

    private static final double GOAL_MS = 10;
    private static final double NO_SLOWER = 0.9;

    @Override
    public String id() {
        return "annual";
    }

    @Override
    public String title() {
        return "9 Annual tables over HTTP";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        int cases = rounds.settings().cases();
        ConfigurableApplicationContext few = counted(ledger, rounds, cases / 10);
        ConfigurableApplicationContext many = counted(ledger, rounds, cases);
        for (int clients : List.of(1, 4)) {
            List<Figures> figures = rounds.interleaved(
                    contender(ledger, rounds, few, clients, false, "%,d cases, %d".formatted(cases / 10, clients)),
                    contender(ledger, rounds, many, clients, false, "%,d cases, %d".formatted(cases, clients)),
                    contender(ledger, rounds, many, clients, true,
                            "%,d cases, all 200 organs added up, %d".formatted(cases, clients)));
            report.table(clients + " clients", "tables per second", figures);
            double ratio = figures.get(1).ratioTo(figures.getFirst());
            double p99 = figures.get(1).latency().getValueAtPercentile(99) / 1e3;
            if (clients == 1) {
                report.goal("p99 ≤ 10 ms", p99, p99 <= GOAL_MS);
                report.goal("no slower at ten times the cases (rate ≥ 0.9)", ratio, ratio >= NO_SLOWER);
            }
        }
    }

    private static ConfigurableApplicationContext counted(Ledger ledger, Rounds rounds, int cases) {
        ConfigurableApplicationContext query = ledger.freshQuery(Map.of("spring.kafka.listener.auto-startup", false));
        new CountedCases(query, rounds.settings().seed(), cases).fill(cases);
        query.getBean(JdbcClient.class).sql("vacuum analyze").update();
        return query;
    }

    private static Contender contender(Ledger ledger, Rounds rounds, ConfigurableApplicationContext query, int clients,
            boolean subtree, String name) {
        Http http = ledger.http(query);
        return new Contender(name, () -> Clients.run(clients, rounds.settings().round(),
                r -> http.get("/api/organs/%s/annual-tables/%d?subtree=%s".formatted(
                        StoredCases.organCode(subtree ? 0 : r.nextInt(StoredCases.ORGANS)), 2016 + r.nextInt(10),
                        subtree))));
    }
}
