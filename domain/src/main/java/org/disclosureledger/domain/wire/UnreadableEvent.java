package org.disclosureledger.domain.wire;

import org.jspecify.annotations.Nullable;

/** A stored event that cannot be read exactly as it was meant. Its message names type and revision, never contents. */
public final class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
