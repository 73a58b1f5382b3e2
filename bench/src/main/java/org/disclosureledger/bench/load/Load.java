package org.disclosureledger.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.disclosureledger.bench.load.Entry.Outcome;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Waiting;

/** Several clients at once, the same acts for the same seed, until it is stopped. */
public final class Load {

    private static final int SHARED_CASES = 4;
    private static final Duration THINKING = Duration.ofMillis(15);
    private static final Duration LAST_ATTEMPTS = Duration.ofSeconds(60);

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> broken = new ConcurrentLinkedQueue<>();
    private volatile long stopAt = Long.MAX_VALUE;

    private Load() {
    }

    /**
     * @param api signed in at the command side
     * @param name begins every register number and key, new for each load
     */
    public static Load start(Api api, String organ, String name, long seed, int clients, Journal journal) {
        var load = new Load();
        var first = new Client(api, name + "-0", organ, new Random(seed), journal, new SharedCases(List.of()), load);
        var shared = new SharedCases(IntStream.range(0, SHARED_CASES)
                .mapToObj(n -> first.sent(SharedCases.registration(organ, name + "-shared-" + n, new Random(seed + n)))
                        .caseId().orElseThrow())
                .toList());
        for (var n = 1; n <= clients; n++) {
            var client = new Client(api, name + "-" + n, organ, new Random(seed + 1000L * n), journal, shared, load);
            load.threads.add(Thread.ofPlatform().name("client " + n).daemon().start(() -> load.run(client)));
        }
        return load;
    }

    private void run(Client client) {
        try {
            while (stopAt == Long.MAX_VALUE) {
                client.next();
                Waiting.pause(THINKING);
            }
        } catch (RuntimeException | Error e) {
            broken.add(e);
        }
    }

    /** Each client ends the act it is at, which it repeats for a minute at most. */
    public void stop() {
        stopAt = System.nanoTime();
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        if (!broken.isEmpty()) {
            throw new IllegalStateException("a client of the load broke", broken.peek());
        }
    }

    boolean givesUp() {
        return System.nanoTime() - LAST_ATTEMPTS.toNanos() > stopAt;
    }

    void answered(Api.Answer answer) {
        statuses.computeIfAbsent(answer.status(), _ -> new AtomicLong()).incrementAndGet();
    }

    void ended(Entry entry) {
        if (entry.outcome() == Outcome.OK) {
            acknowledged.incrementAndGet();
        }
    }

    /** Commands acknowledged so far. */
    public long acknowledged() {
        return acknowledged.get();
    }

    /** How many answers of this status came, repeated attempts included. */
    public long answers(int status) {
        var count = statuses.get(status);
        return count == null ? 0 : count.get();
    }

    @Override
    public String toString() {
        return "acknowledged " + acknowledged + ", answers by status " + statuses;
    }
}
