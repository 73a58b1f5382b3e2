package org.disclosureledger.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.HdrHistogram.Histogram;

/** The rounds of one contender. */
public record Figures(String name, List<Sample> samples) {

    public double median() {
        return median(samples.stream().mapToDouble(Sample::value).toArray());
    }

    public double least() {
        return samples.stream().mapToDouble(Sample::value).min().orElse(Double.NaN);
    }

    public double most() {
        return samples.stream().mapToDouble(Sample::value).max().orElse(Double.NaN);
    }

    /** Median of the ratios round by round: what disturbs one round disturbs both of its sides. */
    public double ratioTo(Figures baseline) {
        double[] ratios = new double[samples.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = samples.get(i).value() / baseline.samples.get(i).value();
        }
        return median(ratios);
    }

    public Histogram latency() {
        Histogram all = Sample.histogram();
        samples.forEach(sample -> all.add(sample.latency()));
        return all;
    }

    public Map<String, Long> failures() {
        Map<String, Long> all = new TreeMap<>();
        samples.forEach(sample -> sample.failures().forEach((what, n) -> all.merge(what, n, Long::sum)));
        return all;
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
