package org.disclosureledger.command.decision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

    /** @throws Conflict when the case is not at the version that the sender saw */
    public void check(long version) {
        if (expectedVersion != null && expectedVersion != version) {
            throw Conflict.moved("该案件在您查看之后已有更新（您看到的版本为 %d，现为 %d）".formatted(expectedVersion, version), version,
                    List.of());
        }
    }

    /** The refusal as its sender should see it. */
    public RuntimeException refusal(Refused refused, Instant lastRecordedAt, long version) {
        return lastRecordedAt.isAfter(arrivedAt)
                ? Conflict.moved("他人同时办理并已先完成，请查看最新情况", version, List.of(refused.finding().sentence()))
                : refused;
    }
}
