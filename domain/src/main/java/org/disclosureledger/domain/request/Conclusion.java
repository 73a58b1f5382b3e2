package org.disclosureledger.domain.request;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Outcome;

/**
 * How a request ended.
 *
 * @param outcome that counts in the tables; a withdrawal ends in 3.6.3
 * @param concludedOn day of the first answer, or of the withdrawal: its year is the year the outcome counts in
 * @param withdrawn true when it ended without an answer
 * @param lastOutcome of the answer in force: another one where an appeal led to a new answer
 * @param lastAnsweredOn day of the answer in force, which an appeal may have replaced
 * @param deliveredOn day the answer in force reached the applicant; null until then
 * @param event version of the event that ended it
 * @param delivery version of the event that says so of deliveredOn; null until then
 */
public record Conclusion(Outcome outcome, LocalDate concludedOn, boolean withdrawn, Outcome lastOutcome,
        LocalDate lastAnsweredOn, @Nullable LocalDate deliveredOn, int event, @Nullable Integer delivery) {

    static Conclusion answered(Outcome outcome, LocalDate on, int event) {
        return new Conclusion(outcome, on, false, outcome, on, null, event, null);
    }

    static Conclusion withdrawn(LocalDate on, int event) {
        return new Conclusion(Outcome.OTHER, on, true, Outcome.OTHER, on, null, event, null);
    }

    /** A correction is of the first answer; one that was made anew keeps its own outcome. */
    Conclusion with(Outcome corrected) {
        return new Conclusion(corrected, concludedOn, withdrawn, lastOutcome == outcome ? corrected : lastOutcome,
                lastAnsweredOn, deliveredOn, event, delivery);
    }

    Conclusion delivered(LocalDate on, int by) {
        return new Conclusion(outcome, concludedOn, withdrawn, lastOutcome, lastAnsweredOn, on, event, by);
    }

    Conclusion replaced(Outcome by, LocalDate on) {
        return new Conclusion(outcome, concludedOn, withdrawn, by, on, null, event, null);
    }

    /** The same while the answer had not been delivered. */
    Conclusion undelivered() {
        return new Conclusion(outcome, concludedOn, withdrawn, lastOutcome, lastAnsweredOn, null, event, null);
    }
}
