package org.disclosureledger.bench.measure.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.bench.measure.Contender;
import org.disclosureledger.bench.measure.Figures;
import org.disclosureledger.bench.measure.Measurement;
import org.disclosureledger.bench.measure.Report;
import org.disclosureledger.bench.measure.Rounds;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Ledger;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.domain.wire.EventCodec;

/** All clocks of all cases in hand, against a single look-up of a working day for each case. */
public final class ReadingClocks implements Measurement {

    private static final int CASES = 100_000;
    private static final int LIMIT = 20;
    private static final double GOAL_SECONDS = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Override
    public String id() {
        return "clocks";
    }

    @Override
    public String title() {
        return "12 All clocks of the cases in hand";
    }

    /** In memory: the ledger stands idle beside it. */
    @Override
    public void run(Ledger ledger, Rounds rounds, Report report) throws Exception {
        int cases = Math.min(CASES, rounds.settings().cases());
        List<RequestSteps> steps = new OpenCases(TODAY, rounds.settings().seed()).take(cases);
        JsonMapper mapper = EventCodec.mapper().rebuild()
                .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
        List<String> documents = steps.stream().map(mapper::writeValueAsString).toList();
        ObjectReader reader = mapper.readerFor(RequestSteps.class);
        ClockRules rules = ClockRules.shipped();
        RequestClocks clocks = new RequestClocks(rules);
        ToLongFunction<String> decoding = json -> read(reader, json).version();
        ToLongFunction<String> decodingAndReading = json -> urgency(clocks, read(reader, json));
        List<Figures> figures = rounds.interleaved(
                contender("a look-up of one working day each, 1 thread", 1, steps,
                        s -> rules.calendar().workingDayAfter(s.startsOn(), LIMIT).toEpochDay()),
                contender("all clocks, 1 thread", 1, steps, s -> urgency(clocks, s)),
                contender("all clocks, 2 threads", 2, steps, s -> urgency(clocks, s)),
                contender("steps from JSON, 1 thread", 1, documents, decoding),
                contender("steps from JSON, 2 threads", 2, documents, decoding),
                contender("steps from JSON and all clocks, 2 threads", 2, documents, decodingAndReading));
        report.table("%,d cases in hand".formatted(cases), "seconds", figures);
        double both = figures.get(2).median();
        report.goal("all clocks of %,d cases < 2 s on two cores".formatted(cases), both, both < GOAL_SECONDS);
        double whole = figures.get(5).median();
        report.goal("… read from JSON", whole, whole < GOAL_SECONDS);
    }

    private static RequestSteps read(ObjectReader reader, String json) {
        return reader.readValue(json);
    }

    /** Something of each reading is used, so that none is left out by the compiler. */
    private static long urgency(RequestClocks clocks, RequestSteps steps) {
        long sum = 0;
        for (ClockReading reading : clocks.on(TODAY, steps)) {
            LocalDate urgentOn = reading.urgentOn();
            sum += urgentOn == null ? 1 : urgentOn.toEpochDay();
        }
        return sum;
    }

    private static <T> Contender contender(String name, int threads, List<T> cases, ToLongFunction<T> work) {
        return new Contender(name, () -> {
            long start = System.nanoTime();
            try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
                List<Callable<Long>> parts = new ArrayList<>();
                for (int part = 0; part < threads; part++) {
                    List<T> some = cases.subList(cases.size() * part / threads, cases.size() * (part + 1) / threads);
                    parts.add(() -> some.stream().mapToLong(work).sum());
                }
                long sum = 0;
                for (Future<Long> part : executor.invokeAll(parts)) {
                    sum += part.get();
                }
                if (sum == 0) {
                    throw new IllegalStateException("nothing was read");
                }
            }
            return Sample.of((System.nanoTime() - start) / 1e9);
        });
    }
}
