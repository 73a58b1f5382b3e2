package org.disclosureledger.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.Histogram;

/** Callers at the same time, each sending its next call when the last one was answered, or at a given pace. */
public final class Clients {

    private static final int NO_PACE = 0;

    private Clients() {
    }

    /** One call. */
    @FunctionalInterface
    public interface Call {

        /** @param random of the caller's own, so that two never wait for each other */
        void make(Random random) throws Exception;
    }

    /** As fast as answers come. */
    public static Sample run(int clients, Duration duration, Call call) throws InterruptedException {
        return paced(clients, duration, NO_PACE, call);
    }

    /** @param perSecond calls of all clients together; latency counts from when a call was due */
    public static Sample paced(int clients, Duration duration, double perSecond, Call call)
            throws InterruptedException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        double gap = perSecond == NO_PACE ? 0 : clients * 1e9 / perSecond;
        List<Client> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Client client = new Client(start + (long) (gap * i / clients), end, gap, call);
            all.add(client);
            client.thread.start();
        }
        Histogram latency = Sample.histogram();
        Map<String, Long> failures = new TreeMap<>();
        for (Client client : all) {
            client.thread.join();
            latency.add(client.latency);
            client.failures.forEach((what, n) -> failures.merge(what, n, Long::sum));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Sample(latency.getTotalCount() / seconds, latency, failures);
    }

    private static final class Client {

        private final Thread thread = Thread.ofPlatform().name("client").daemon().unstarted(this::run);
        private final Histogram latency = Sample.histogram();
        private final Map<String, Long> failures = new TreeMap<>();
        private final Random random = new Random();
        private final long start;
        private final long end;
        private final double gap;
        private final Call call;

        Client(long start, long end, double gap, Call call) {
            this.start = start;
            this.end = end;
            this.gap = gap;
            this.call = call;
        }

        private void run() {
            for (long i = 0; System.nanoTime() < end; i++) {
                long due = gap == 0 ? System.nanoTime() : start + (long) (gap * i);
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                once(due);
            }
        }

        private void once(long due) {
            try {
                call.make(random);
                latency.recordValue(Math.max(1, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due)));
            } catch (Exception e) {
                failures.merge(e.getClass().getSimpleName(), 1L, Long::sum);
            }
        }
    }
}
