package org.disclosureledger.command.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.eventstore.Meanwhile;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Refused;

/**
 * What the sender of a command knew of its case. A command that is refused because of something that was recorded after
 * it arrived has lost a race: that is a conflict, not a breach of the law.
 *
 * @param arrivedAt when the call reached this system
 * @param expectedVersion version of the case that the sender decides on; null when it does not say
 */
public record Moment(Instant arrivedAt, @Nullable Long expectedVersion) {

    /**
     * @param version the one that the case has
     * @throws Conflict when the sender saw another one
     */
    public void check(UUID caseId, long version) {
        if (expectedVersion != null && expectedVersion != version) {
            Meanwhile meanwhile = Meanwhile.after(caseId, expectedVersion);
            throw Conflict.moved("%s在您查看之后已有更新（您看到的版本为 %d，现为 %d）".formatted(meanwhile.subject(), expectedVersion,
                    version), meanwhile);
        }
    }

    /** The refusal as its sender should see it. */
    public RuntimeException refusal(UUID caseId, Refused refused, Instant lastRecordedAt) {
        // The arrival is known to the millisecond only.
        return lastRecordedAt.truncatedTo(ChronoUnit.MILLIS).isAfter(arrivedAt)
                ? Conflict.moved("他人同时办理并已先完成：" + refused.finding().sentence(),
                        Meanwhile.after(caseId, arrivedAt))
                : refused;
    }
}
