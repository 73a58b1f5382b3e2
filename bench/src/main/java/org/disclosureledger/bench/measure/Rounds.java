package org.disclosureledger.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Interleaved rounds: baseline, measured, baseline, measured … so that whatever slows the machine down for a while slows
 * both. One short round of each comes first and is thrown away.
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
        for (Contender contender : contenders) {
            contender.round().call();
        }
        return warm(settings.rounds(), contenders);
    }

    /** For rounds that are long enough to make nothing of a first one. */
    public List<Figures> warm(int times, Contender... contenders) throws Exception {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (Contender contender : contenders) {
                Sample sample = contender.round().call();
                report.raw(contender.name(), i, sample);
                samples.computeIfAbsent(contender.name(), _ -> new ArrayList<>()).add(sample);
            }
        }
        return samples.entrySet().stream().map(e -> new Figures(e.getKey(), e.getValue())).toList();
    }
}
