package org.disclosureledger.bench.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.load.Entry.Outcome;

/**
 * Whether the versions of each case can be put in one order with what its clients saw: appending is comparing and
 * setting one register, so whoever was answered before another one asked has the lower version, and who required a
 * version got the next one or was refused because it had passed.
 */
public final class RealTimeOrder {

    /** An act that took effect as this version, at some moment from start to end. */
    private record Taken(Entry entry, long version, long start, long end) {}

    private RealTimeOrder() {
    }

    static Verdict of(List<Entry> journal, Store store) {
        var effects = new HashMap<String, Long>();
        journal.forEach(entry -> {
            var events = store.of(entry.id());
            if (!events.isEmpty()) {
                effects.put(entry.id(), events.getLast().version());
            }
        });
        return of(journal, effects);
    }

    /** @param effects by id of the command: the version it became; absent when it has not happened */
    static Verdict of(List<Entry> journal, Map<String, Long> effects) {
        var faults = new ArrayList<String>();
        var cases = new HashMap<String, List<Taken>>();
        for (var entry : journal) {
            var version = effects.get(entry.id());
            if (version != null && entry.caseId().isPresent()) {
                var end = entry.outcome() == Outcome.OK ? entry.end() : Long.MAX_VALUE;
                cases.computeIfAbsent(entry.caseId().get(), _ -> new ArrayList<>())
                        .add(new Taken(entry, version, entry.start(), end));
                if (entry.expected().isPresent() && version != entry.expected().get() + 1) {
                    faults.add("required another version than it followed: " + entry);
                }
            }
        }
        cases.values().forEach(taken -> inOrder(taken, faults));
        journal.stream().filter(entry -> entry.outcome() == Outcome.FAIL && entry.status() == 409)
                .forEach(entry -> passed(entry, cases, faults));
        return new Verdict("9 order in real time", "%d cases, %d acts".formatted(cases.size(), journal.size()), faults);
    }

    private static void inOrder(List<Taken> taken, List<String> faults) {
        taken.sort(Comparator.comparingLong(Taken::version).reversed());
        var earliestEndAbove = Long.MAX_VALUE;
        for (var each : taken) {
            if (earliestEndAbove < each.start()) {
                faults.add("a higher version was answered before this one was asked for: " + each.entry());
            }
            earliestEndAbove = Math.min(earliestEndAbove, each.end());
        }
    }

    /** Refused as too late: then the next version was asked for before the refusal came. */
    private static void passed(Entry refused, Map<String, List<Taken>> cases, List<String> faults) {
        if (refused.expected().isEmpty()) {
            return;
        }
        var next = cases.getOrDefault(refused.caseId().orElse(""), List.of()).stream()
                .filter(taken -> taken.version() == refused.expected().get() + 1).findFirst();
        if (next.isEmpty() || next.get().start() > refused.end()) {
            faults.add("refused as too late, but nobody was earlier: " + refused);
        }
    }
}
