package org.disclosureledger.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.HdrHistogram.Histogram;

/** Markdown on the console and in a file, line by line as it comes, and every single sample in a second file. */
public final class Report {

    private final Path text;
    private final Path raw;
    private String measurement = "";

    Report(Path directory) throws IOException {
        Files.createDirectories(directory);
        this.text = directory.resolve("figures.md");
        this.raw = directory.resolve("samples.csv");
        Files.writeString(text, "");
        Files.writeString(raw, "measurement,contender,round,value,operations,p50us,p95us,p99us,maxus,failures\n");
    }

    void begin(Measurement next) {
        measurement = next.id();
        line("\n### " + next.title() + " (`" + next.id() + "`)\n");
    }

    /** Of the contenders, the first is the baseline. */
    public void table(String what, String unit, List<Figures> contenders) {
        line("| " + what + " | " + unit + ", median | least–most | of baseline | p50 ms | p95 | p99 | max | failed |");
        line("|---|---|---|---|---|---|---|---|---|");
        contenders.forEach(figures -> line(row(figures, contenders.getFirst())));
        line("");
    }

    private static String row(Figures f, Figures baseline) {
        Histogram latency = f.latency();
        String percentiles = latency.getTotalCount() == 0
                ? "| – | – | – | – "
                : "| %s | %s | %s | %s ".formatted(ms(latency.getValueAtPercentile(50)),
                        ms(latency.getValueAtPercentile(95)), ms(latency.getValueAtPercentile(99)),
                        ms(latency.getMaxValue()));
        return "| %s | %s | %s–%s | %s %s| %s |".formatted(f.name(), number(f.median()), number(f.least()),
                number(f.most()), number(f.ratioTo(baseline)), percentiles, failures(f.failures()));
    }

    /** A goal and whether it was reached. */
    public void goal(String goal, double figure, boolean reached) {
        line("- goal %s: **%s**, %s".formatted(goal, number(figure), reached ? "reached" : "NOT reached"));
    }

    public void note(String sentence) {
        line("- " + sentence);
    }

    void raw(String contender, int round, Sample sample) {
        Histogram latency = sample.latency();
        append(raw, "%s,\"%s\",%d,%s,%d,%d,%d,%d,%d,\"%s\"%n".formatted(measurement, contender, round,
                String.format(Locale.ROOT, "%.4f", sample.value()), latency.getTotalCount(),
                latency.getValueAtPercentile(50), latency.getValueAtPercentile(95), latency.getValueAtPercentile(99),
                latency.getMaxValue(), failures(sample.failures())));
    }

    void line(String line) {
        System.out.println(line);
        append(text, line + "\n");
    }

    private static void append(Path file, String content) {
        try {
            Files.writeString(file, content, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String ms(long micros) {
        return number(micros / 1000.0);
    }

    private static String failures(Map<String, Long> failures) {
        return failures.isEmpty() ? "0" : failures.toString();
    }
}
