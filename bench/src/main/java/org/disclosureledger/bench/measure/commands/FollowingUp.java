package org.disclosureledger.bench.measure.commands;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** Acts on stored cases against the same SQL statements by hand; without and with the single-node cache. */
public final class FollowingUp implements Measurement {

    private static final double GOAL = 0.5;
    private static final double GOAL_CACHED = 0.65;

    @Override
    public String id() {
        return "follow-up";
    }

    @Override
    public String title() {
        return "2 Follow-up commands against the same SQL statements by hand";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        for (int clients : List.of(1, 8, 32)) {
            List<Figures> figures = side(ledger, rounds, clients, ledger.cases()::inHand);
            report.table(clients + " clients, cases of 5 events", "per second", figures);
            if (clients == 8) {
                goals("5 events", figures, report);
            }
        }
        List<Figures> figures = side(ledger, rounds, 8, ledger.cases()::ofManyEvents);
        report.table("8 clients, cases of 25 events", "per second", figures);
        goals("25 events", figures, report);
    }

    private static List<Figures> side(Ledger ledger, Rounds rounds, int clients, Function<Random, UUID> cases)
            throws Exception {
        ByHand hand = new ByHand(ledger.commandDatabase());
        Sent sent = new Sent(ledger.command());
        Sent cached = new Sent(ledger.commandWithCache());
        var length = rounds.settings().round();
        return rounds.interleaved(
                new Contender("by hand, " + clients,
                        () -> Clients.run(clients, length, r -> hand.followUp(cases.apply(r)))),
                new Contender("follow-up command, " + clients,
                        () -> Clients.run(clients, length, r -> sent.followUp(cases.apply(r), r))),
                new Contender("with single-node cache, " + clients,
                        () -> Clients.run(clients, length, r -> cached.followUp(cases.apply(r), r))));
    }

    private static void goals(String what, List<Figures> figures, Report report) {
        double plain = figures.get(1).ratioTo(figures.getFirst());
        double cached = figures.get(2).ratioTo(figures.getFirst());
        report.goal("≥ 0.5 of the same statements at 8 clients, " + what, plain, plain >= GOAL);
        report.goal("≥ 0.65 with the single-node cache, " + what, cached, cached >= GOAL_CACHED);
    }
}
