package org.disclosureledger.bench.rig;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that must happen. */
public final class Waiting {

    private Waiting() {
    }

    /**
     * Looks every 50 ms; returns how long it took.
     *
     * @throws IllegalStateException when it has not happened within that time
     */
    public static Duration until(String what, Duration patience, BooleanSupplier happened) {
        var start = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new IllegalStateException("not within " + patience.toSeconds() + " s: " + what);
            }
            pause(Duration.ofMillis(50));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    public static void pause(Duration duration) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(duration.toMillis()));
        if (Thread.interrupted()) {
            throw new IllegalStateException("interrupted");
        }
    }
}
