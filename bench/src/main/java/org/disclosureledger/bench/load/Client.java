package org.disclosureledger.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.bench.load.Entry.Outcome;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Waiting;

/** One client: sends an act, waits for its end, chooses the next one. */
final class Client {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);
    private static final int OPEN_CASES = 6;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final Api api;
    private final String name;
    private final String organ;
    private final RandomGenerator random;
    private final Journal journal;
    private final SharedCases shared;
    private final Load load;
    private final List<CaseWalk> open = new ArrayList<>();
    private int sent;

    Client(Api api, String name, String organ, RandomGenerator random, Journal journal, SharedCases shared, Load load) {
        this.api = api;
        this.name = name;
        this.organ = organ;
        this.random = random;
        this.journal = journal;
        this.shared = shared;
        this.load = load;
    }

    void next() {
        if (!shared.none() && random.nextInt(8) == 0) {
            onShared();
        } else if (open.isEmpty() || open.size() < OPEN_CASES && random.nextInt(3) == 0) {
            register();
        } else {
            onOwn();
        }
    }

    private void onShared() {
        var act = shared.next(random);
        var end = sent(act);
        end.version().ifPresent(version -> end.caseId().ifPresent(id -> shared.saw(id, version)));
        if (end.status() == 409) {
            shared.passed(act);
        }
    }

    private void register() {
        var received = FIRST_DAY.plusDays(random.nextInt(60));
        var end = sent(CaseWalk.registration(organ, name + "-" + sent, received, random));
        if (end.outcome() == Outcome.OK) {
            end.caseId().ifPresent(id -> open.add(CaseWalk.registered(id, received)));
        }
    }

    private void onOwn() {
        var walk = open.get(random.nextInt(open.size()));
        var end = sent(walk.next(random));
        if (end.outcome() != Outcome.OK || walk.ended()) {
            open.remove(walk);
        }
    }

    /** Repeats it by its key until it is decided or the load gives up. */
    Entry sent(Act act) {
        var key = name + "-" + ++sent;
        var start = System.nanoTime();
        var attempts = 0;
        Api.@Nullable Answer last = null;
        do {
            if (attempts++ > 0) {
                Waiting.pause(BETWEEN_ATTEMPTS);
            }
            last = attempt(act, key);
        } while ((last == null || last.status() >= 500) && !load.givesUp());
        var entry = entry(act, key, start, attempts, last);
        journal.write(entry);
        load.ended(entry);
        return entry;
    }

    private Api.@Nullable Answer attempt(Act act, String key) {
        try {
            var answer = api.command(act.path(), act.body(), key);
            load.answered(answer);
            return answer;
        } catch (IOException _) {
            return null;
        }
    }

    /** Refused after an attempt of unknown outcome proves nothing about that attempt. */
    private static Entry entry(Act act, String key, long start, int attempts, Api.@Nullable Answer last) {
        var end = System.nanoTime();
        if (last != null && last.success()) {
            if (!last.body().has("requestId")) {
                throw new IllegalStateException("success that says nothing: " + act + ", " + last);
            }
            var caseId = last.body().get("requestId").asString();
            return new Entry(key, act.kind(), Optional.of(caseId), act.expected(),
                    Optional.of(last.body().get("version").asLong()), start, end, Outcome.OK, last.status());
        }
        var decided = last != null && last.status() < 500 && attempts == 1;
        return new Entry(key, act.kind(), act.caseId(), act.expected(), Optional.empty(), start, end,
                decided ? Outcome.FAIL : Outcome.INFO, last == null ? 0 : last.status());
    }
}
