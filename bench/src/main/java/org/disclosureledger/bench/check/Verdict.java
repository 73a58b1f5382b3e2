package org.disclosureledger.bench.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What one check found.
 *
 * @param looked how much it looked at, so that a check of nothing is not taken for a good one
 * @param faults sentences; empty when all is well
 */
public record Verdict(String check, String looked, List<String> faults) {

    private static final int SHOWN = 10;

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean good() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        var shown = new ArrayList<>(faults.subList(0, Math.min(SHOWN, faults.size())));
        if (faults.size() > SHOWN) {
            shown.add("… %d in all".formatted(faults.size()));
        }
        return "%s (%s): %s".formatted(check, looked, good() ? "good" : String.join("; ", shown));
    }
}
