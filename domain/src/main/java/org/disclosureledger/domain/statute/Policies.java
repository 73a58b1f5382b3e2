package org.disclosureledger.domain.statute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The policy settings in time: the shipped default, and from a day on what was decided instead. Immutable. */
public final class Policies {

    private static final Policies SHIPPED = new Policies(Map.of());

    private final Map<String, NavigableMap<LocalDate, Integer>> changes;

    private Policies(Map<String, NavigableMap<LocalDate, Integer>> changes) {
        this.changes = changes;
    }

    /** The defaults that come with the program. */
    public static Policies shipped() {
        return SHIPPED;
    }

    /** The value of a setting in force on that day. */
    public int on(LocalDate day, PolicySetting setting) {
        NavigableMap<LocalDate, Integer> values = changes.get(setting.name());
        Map.Entry<LocalDate, Integer> decided = values == null ? null : values.floorEntry(day);
        return decided == null ? setting.value() : decided.getValue();
    }

    /** The same, with a setting at another value from a day on. */
    public Policies with(String setting, LocalDate from, int value) {
        Map<String, NavigableMap<LocalDate, Integer>> changed = new HashMap<>(changes);
        NavigableMap<LocalDate, Integer> values = new TreeMap<>(changed.getOrDefault(setting, new TreeMap<>()));
        values.put(from, value);
        changed.put(setting, values);
        return new Policies(changed);
    }
}
