package org.disclosureledger.query.clock.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One calendar day.
 *
 * @param counted running number; null for a day that does not count, or that counted no longer after a new start
 * @param reason why
 * @param article what says so; null where the calendar alone does
 * @param notice the calendar notice that arranges the day; null where none is known or none is asked
 * @param events the acts that turn the clock on this day
 */
public record ProofDay(LocalDate date, String weekday, @Nullable Integer counted, String reason,
        @Nullable String article, @Nullable String notice, List<Turn> events) {

    /**
     * An act, and how it was recorded.
     *
     * @param actor user name of who recorded it
     * @param late true when it was recorded on a later day than it happened (补录)
     */
    public record Turn(String sentence, String eventId, long version, Instant recordedAt, @Nullable String actor,
            boolean late) {}
}
