package org.disclosureledger.command.eventstore;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did not know of a case when deciding on it: everything after a version, or everything recorded after an
 * instant. The last event always belongs to it.
 *
 * @param afterVersion null when only the instant is known
 * @param after null when only the version is known
 */
public record Meanwhile(UUID caseId, @Nullable Long afterVersion, @Nullable Instant after) {

    public static Meanwhile after(UUID caseId, long version) {
        return new Meanwhile(caseId, version, null);
    }

    public static Meanwhile after(UUID caseId, Instant instant) {
        return new Meanwhile(caseId, null, instant);
    }
}
