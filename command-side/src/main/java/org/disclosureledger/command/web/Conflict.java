package org.disclosureledger.command.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.eventstore.Meanwhile;

/** It would have been right, but something happened first (409). */
public final class Conflict extends RuntimeException {

    private final transient @Nullable Meanwhile meanwhile;

    private Conflict(String sentence, @Nullable Meanwhile meanwhile) {
        super(sentence);
        this.meanwhile = meanwhile;
    }

    /** Because something stands in the way that is no case: an account or an organ that exists. */
    public static Conflict because(String sentence) {
        return new Conflict(sentence, null);
    }

    /** Because the case moved. The caller is told to which version, and what happened meanwhile. */
    public static Conflict moved(String sentence, Meanwhile meanwhile) {
        return new Conflict(sentence, meanwhile);
    }

    /** Sentence in Chinese. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Empty when it is about no case. */
    public Optional<Meanwhile> meanwhile() {
        return Optional.ofNullable(meanwhile);
    }
}
