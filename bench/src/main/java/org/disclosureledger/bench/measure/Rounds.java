package org.disclosureledger.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Interleaved rounds: baseline, measured, baseline, measured … so that whatever slows the machine down for a while slows
 * both. One round of each comes first and is thrown away.
 */
public final class Rounds {

    private final Settings settings;
    private final Report report;

    Rounds(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    public Settings settings() {
        return settings;
    }

    /** In the order of the contenders; the first one is the baseline. */
    public List<Figures> interleaved(Contender... contenders) throws Exception {
        return interleaved(settings.rounds(), contenders);
    }

    public List<Figures> interleaved(int times, Contender... contenders) throws Exception {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            samples.put(contender.name(), new ArrayList<>());
            contender.round().call();
        }
        for (int i = 0; i < times; i++) {
            for (Contender contender : contenders) {
                Sample sample = contender.round().call();
                report.raw(contender.name(), i, sample);
                Objects.requireNonNull(samples.get(contender.name())).add(sample);
            }
        }
        return samples.entrySet().stream().map(e -> new Figures(e.getKey(), e.getValue())).toList();
    }
}
