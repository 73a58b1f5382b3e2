package org.disclosureledger.bench.measure.commands;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** Eight writers on one case against one writer: all but one must be told to look again, none may hang. */
public final class HotCase implements Measurement {

    private static final double GOAL = 0.8;

    @Override
    public String id() {
        return "hot-case";
    }

    @Override
    public String title() {
        return "3 Eight writers on one case against one writer";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        Sent sent = new Sent(ledger.command());
        Random random = new Random(rounds.settings().seed());
        // Short, and each round on cases of its own: the longer a case, the slower each command on it.
        var length = rounds.settings().round().dividedBy(8);
        List<Figures> figures = rounds.interleaved(new Contender("one writer", () -> {
            UUID id = ledger.cases().inHand(random);
            return Clients.run(1, length, r -> sent.followUp(id, r));
        }), new Contender("eight writers", () -> {
            UUID id = ledger.cases().inHand(random);
            return Clients.run(8, length, r -> sent.followUp(id, r));
        }));
        report.table("one case", "accepted per second", figures);
        double ratio = figures.get(1).ratioTo(figures.getFirst());
        report.goal("≥ 0.8 of one writer (engineering anchors)", ratio, ratio >= GOAL);
    }
}
