package org.disclosureledger.bench.measure;

import java.util.Map;

import org.HdrHistogram.Histogram;

/**
 * What one round gave.
 *
 * @param value the figure that is compared: a rate per second, or seconds
 * @param latency single operations in microseconds; empty where there are none
 * @param failures operations that did not succeed, by what went wrong; they are not part of the value
 */
public record Sample(double value, Histogram latency, Map<String, Long> failures) {

    private static final long LONGEST = 600_000_000;

    public static Sample of(double value) {
        return new Sample(value, histogram(), Map.of());
    }

    /** Microseconds, up to ten minutes, three digits. */
    public static Histogram histogram() {
        return new Histogram(LONGEST, 3);
    }
}
