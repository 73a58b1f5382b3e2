package org.disclosureledger.command.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** It would have been right, but something happened first (409). */
public final class Conflict extends RuntimeException {

    private final @Nullable Long version;
    private final List<String> since;

    private Conflict(String sentence, @Nullable Long version, List<String> since) {
        super(sentence);
        this.version = version;
        this.since = List.copyOf(since);
    }

    /** Because something stands in the way that is no case: an account or an organ that exists. */
    public static Conflict because(String sentence) {
        return new Conflict(sentence, null, List.of());
    }

    /**
     * Because the case moved.
     *
     * @param version the one it has now
     * @param since sentences in Chinese: what happened after the version the caller knew
     */
    public static Conflict moved(String sentence, long version, List<String> since) {
        return new Conflict(sentence, version, since);
    }

    /** Sentence in Chinese. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public @Nullable Long version() {
        return version;
    }

    public List<String> since() {
        return since;
    }
}
