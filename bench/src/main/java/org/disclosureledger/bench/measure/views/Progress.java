package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

import org.disclosureledger.bench.measure.Sample;

/** The rate of something that counts while it works, from its first sign of life to its goal. */
final class Progress {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    private Progress() {
    }

    /**
     * The time before the first step is not counted: it is a start, not a rate.
     *
     * @param goal what the counter is to reach
     * @throws TimeoutException when it is not reached
     */
    static Sample rate(DoubleSupplier counter, double before, double goal, Duration longest) throws TimeoutException {
        long end = System.nanoTime() + longest.toNanos();
        double first = await(counter, Math.nextUp(before), end);
        long start = System.nanoTime();
        double last = await(counter, goal, end);
        return Sample.of((last - first) / ((System.nanoTime() - start) / 1e9));
    }

    /** Returns the counter when it is at least this. */
    static double await(DoubleSupplier counter, double goal, long end) throws TimeoutException {
        double now = counter.getAsDouble();
        while (now < goal) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("stands at %.0f of %.0f".formatted(now, goal));
            }
            LockSupport.parkNanos(LOOK);
            now = counter.getAsDouble();
        }
        return now;
    }
}
