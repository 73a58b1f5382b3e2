package org.disclosureledger.command.eventstore;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.rulebook.RulebookEvent;

/**
 * What somebody did not know of a case when deciding on it: everything after a version, or everything recorded after an
 * instant. The last event always belongs to it.
 *
 * @param afterVersion null when only the instant is known
 * @param after null when only the version is known
 */
public record Meanwhile(UUID caseId, @Nullable Long afterVersion, @Nullable Instant after) {

    /** What it happened to, in Chinese. */
    public String subject() {
        return caseId.equals(RulebookEvent.RULEBOOK) ? "历法通知和规则设置" : "该案件";
    }

    public static Meanwhile after(UUID caseId, long version) {
        return new Meanwhile(caseId, version, null);
    }

    public static Meanwhile after(UUID caseId, Instant instant) {
        return new Meanwhile(caseId, null, instant);
    }
}
