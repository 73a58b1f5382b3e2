package org.disclosureledger.bench.measure.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** The relay catching up with stored events, against reading the same rows in the same batches. */
public final class Relaying implements Measurement {

    private static final double GOAL = 40_000;
    private static final int BATCH = 1_000;

    @Override
    public String id() {
        return "relay";
    }

    @Override
    public String title() {
        return "5 Relay catching up against a JDBC read of the same rows";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        Topic topic = new Topic(ledger);
        topic.fill();
        ledger.relay(false);
        int events = (int) Math.min(200_000, ledger.storedEvents() / 2);
        List<Figures> figures = rounds.interleaved(
                new Contender("JDBC read alone", () -> read(ledger, events)),
                new Contender("relay, read to acknowledged", () -> {
                    topic.putBack(events);
                    double before = topic.sent();
                    ledger.relay(true);
                    Sample sample = Progress.rate(topic::sent, before, before + events, Duration.ofMinutes(2));
                    topic.fill();
                    ledger.relay(false);
                    return sample;
                }));
        report.table("%,d events".formatted(events), "events per second", figures);
        report.goal("≥ 40,000 events/s", figures.get(1).median(), figures.get(1).median() >= GOAL);
    }

    private static Sample read(Ledger ledger, int events) throws SQLException {
        long start = System.nanoTime();
        long xid = 0;
        long index = 0;
        int read = 0;
        try (Connection connection = ledger.commandDatabase().getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select e.type, e.aggregateidentifier, e.sequencenumber, e.eventidentifier, e.payloadtype,
                               e.payloadrevision, e.recorded_at, e.metadata::text, e.payload::text,
                               e.xid::text::bigint, e.globalindex
                        from event e where (e.xid, e.globalindex) > (cast(? as text)::xid8, ?)
                        and e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid, e.globalindex limit ?""")) {
            while (read < events) {
                select.setString(1, Long.toString(xid));
                select.setLong(2, index);
                select.setInt(3, BATCH);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        for (int column = 1; column <= 9; column++) {
                            row.getString(column);
                        }
                        xid = row.getLong(10);
                        index = row.getLong(11);
                        read++;
                    }
                }
            }
        }
        return Sample.of(read / ((System.nanoTime() - start) / 1e9));
    }
}
