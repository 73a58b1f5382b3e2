package org.disclosureledger.domain.request;

import java.time.LocalDate;

/** Where a request stands, as far as decisions need it. */
public sealed interface RequestState {

    /** Code of the organ whose case it is; empty before the registration. */
    default String organ() {
        return switch (this) {
            case Unregistered _ -> "";
            case Pending s -> s.registration().organ();
            case Concluded s -> s.registration().organ();
            case Voided s -> s.registration().organ();
        };
    }

    /** Nothing happened yet. */
    record Unregistered() implements RequestState {}

    /** In hand (在办). */
    record Pending(Registration registration, Progress progress) implements RequestState {}

    /** Answered or withdrawn (已办结). */
    record Concluded(Registration registration, Progress progress, Conclusion conclusion) implements RequestState {

        /** The earliest day of a step; the end itself when there was none before it. */
        LocalDate firstStepOn() {
            LocalDate first = progress.firstStepOn();
            return first == null || first.isAfter(conclusion.concludedOn()) ? conclusion.concludedOn() : first;
        }

        Concluded with(Conclusion changed) {
            return new Concluded(registration, progress, changed);
        }
    }

    /** Registered in error (作废). */
    record Voided(Registration registration) implements RequestState {}
}
