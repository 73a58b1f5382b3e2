package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** All read models filled from the topic, each time into an empty database, against reading the topic alone. */
public final class Projecting implements Measurement {

    private static final double GOAL = 15_000;

    @Override
    public String id() {
        return "project";
    }

    @Override
    public String title() {
        return "6 All projections together against draining the topic";
    }

    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        Topic topic = new Topic(ledger);
        topic.fill();
        int events = (int) Math.min(150_000, ledger.storedEvents() / 2);
        List<Figures> figures = rounds.interleaved(new Contender("topic drained", () -> topic.drain(events)),
                new Contender("all projections", () -> project(ledger, events)));
        report.table("%,d events".formatted(events), "events per second", figures);
        report.goal("≥ 15,000 events/s", figures.get(1).median(), figures.get(1).median() >= GOAL);
    }

    private static Sample project(Ledger ledger, int events) throws Exception {
        ConfigurableApplicationContext query = ledger.freshQuery(Map.of());
        try {
            Sample sample = Progress.rate(applied(query), 0, events, Duration.ofMinutes(2));
            nothingParked(query);
            return sample;
        } finally {
            ledger.stop(query);
        }
    }

    /** Cases that were put aside would make everything look faster than it is. */
    static void nothingParked(ConfigurableApplicationContext query) {
        long parked = query.getBean(JdbcClient.class).sql("select count(*) from parked_case").query(Long.class)
                .single();
        if (parked > 0) {
            throw new IllegalStateException(parked + " cases are parked");
        }
    }

    static DoubleSupplier applied(ConfigurableApplicationContext query) {
        MeterRegistry meters = query.getBean(MeterRegistry.class);
        return () -> {
            var counter = meters.find("disclosure.feed.applied").counter();
            return counter == null ? 0 : counter.count();
        };
    }
}
