package org.disclosureledger.bench.load;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;

/** Requests that all clients work on at once, each act requiring the version its client has seen last. */
final class SharedCases {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);

    private final List<String> ids;
    private final ConcurrentMap<String, Long> seen = new ConcurrentHashMap<>();

    SharedCases(List<String> ids) {
        this.ids = List.copyOf(ids);
        ids.forEach(id -> seen.put(id, 0L));
    }

    static Act registration(String organ, String number, RandomGenerator random) {
        return CaseWalk.registration(organ, number, RECEIVED, random);
    }

    boolean none() {
        return ids.isEmpty();
    }

    Act next(RandomGenerator random) {
        var id = ids.get(random.nextInt(ids.size()));
        long expected = seen.getOrDefault(id, 0L);
        var body = CaseWalk.assignment(RECEIVED, random);
        return Act.on(id, expected, "assignments",
                body.substring(0, body.length() - 1) + ",\"expectedVersion\":" + expected + "}");
    }

    /** Another act was there first: at least the following version exists. */
    void passed(Act act) {
        act.caseId().ifPresent(id -> act.expected().ifPresent(expected -> saw(id, expected + 1)));
    }

    /** A client was told this version. */
    void saw(String id, long version) {
        seen.merge(id, version, Math::max);
    }
}
