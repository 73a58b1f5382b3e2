package org.disclosureledger.domain.request;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Outcome;

/**
 * How a request ended.
 *
 * @param outcome in force; a withdrawal ends in 3.6.3
 * @param concludedOn day of the first answer, or of the withdrawal: its year is the year the outcome counts in
 * @param withdrawn true when it ended without an answer
 * @param lastAnsweredOn day of the answer in force, which an appeal may have replaced
 * @param deliveredOn day the answer in force reached the applicant; null until then
 * @param event version of the event that ended it
 */
public record Conclusion(Outcome outcome, LocalDate concludedOn, boolean withdrawn, LocalDate lastAnsweredOn,
        @Nullable LocalDate deliveredOn, int event) {

    static Conclusion answered(Outcome outcome, LocalDate on, int event) {
        return new Conclusion(outcome, on, false, on, null, event);
    }

    static Conclusion withdrawn(LocalDate on, int event) {
        return new Conclusion(Outcome.OTHER, on, true, on, null, event);
    }

    Conclusion with(Outcome corrected) {
        return new Conclusion(corrected, concludedOn, withdrawn, lastAnsweredOn, deliveredOn, event);
    }

    Conclusion delivered(LocalDate on) {
        return new Conclusion(outcome, concludedOn, withdrawn, lastAnsweredOn, on, event);
    }

    Conclusion replaced(LocalDate on) {
        return new Conclusion(outcome, concludedOn, withdrawn, on, null, event);
    }
}
