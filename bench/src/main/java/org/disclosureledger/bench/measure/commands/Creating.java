package org.disclosureledger.bench.measure.commands;

import java.util.List;
import java.util.UUID;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** Registrations against the same rows inserted by hand. */
public final class Creating implements Measurement {

    private static final double GOAL = 0.55;

    @Override
    public String id() {
        return "create";
    }

    @Override
    public String title() {
        return "1 Create commands against JDBC inserts of the same rows";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        ByHand hand = new ByHand(ledger.commandDatabase());
        Sent sent = new Sent(ledger.command());
        var length = rounds.settings().round();
        // Both warm: a command runs through far more code than its baseline, and would be measured half interpreted.
        Clients.run(8, length.multipliedBy(4), _ -> sent.create());
        for (int clients : List.of(8, 1, 32)) {
            List<Figures> figures = rounds.interleaved(
                    new Contender("by hand, same rows, " + clients,
                            () -> Clients.run(clients, length,
                                    _ -> hand.create(UUID.randomUUID(), Sent.freshNumber()))),
                    new Contender("create command, " + clients, () -> Clients.run(clients, length, _ -> sent.create())),
                    new Contender("by hand, event alone, " + clients, () -> Clients.run(clients, length,
                            _ -> hand.createEventAlone(UUID.randomUUID(), Sent.freshNumber()))));
            report.table(clients + " clients", "per second", figures);
            if (clients == 8) {
                double ratio = figures.get(1).ratioTo(figures.getFirst());
                report.goal("≥ 0.55 of the same rows at 8 clients", ratio, ratio >= GOAL);
            }
        }
        hand.forgetKeys();
    }
}
