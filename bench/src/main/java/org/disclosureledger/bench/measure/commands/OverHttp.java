package org.disclosureledger.bench.measure.commands;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** The same act over HTTP: login, validation, idempotency key, client and server on the same machine. */
public final class OverHttp implements Measurement {

    private static final double GOAL = 0.6;

    @Override
    public String id() {
        return "http";
    }

    @Override
    public String title() {
        return "4 HTTP commands (login, validation, idempotency key) against follow-up commands";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        Sent sent = new Sent(ledger.command());
        Http http = ledger.commandHttp();
        var length = rounds.settings().round();
        Clients.run(8, length.multipliedBy(4), r -> assign(http, ledger.cases().inHand(r), r));
        for (int clients : List.of(8, 32)) {
            List<Figures> figures = rounds.interleaved(
                    new Contender("follow-up command, " + clients,
                            () -> Clients.run(clients, length, r -> sent.followUp(ledger.cases().inHand(r), r))),
                    new Contender("over HTTP, " + clients,
                            () -> Clients.run(clients, length, r -> assign(http, ledger.cases().inHand(r), r))));
            report.table(clients + " clients", "per second", figures);
            if (clients == 8) {
                double ratio = figures.get(1).ratioTo(figures.getFirst());
                report.goal("≥ 0.6 of the follow-up rate at 8 clients", ratio, ratio >= GOAL);
            }
        }
    }

    private static void assign(Http http, UUID id, Random random) throws Exception {
        http.post("/api/requests/" + id + "/assignments",
                "{\"assignedOn\":\"2026-03-03\",\"handler\":\"承办人%d\"}".formatted(random.nextInt(1000)),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }
}
