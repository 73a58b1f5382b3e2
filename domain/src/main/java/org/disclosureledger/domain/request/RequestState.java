package org.disclosureledger.domain.request;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.fee.FeeNoticed;

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

    /**
     * In hand (在办).
     *
     * @param charged its last fee notice; null while no fee was asked for
     */
    record Pending(Registration registration, RequestSteps steps,
            @Nullable FeeNoticed charged) implements RequestState {}

    /** Answered or withdrawn (已办结). */
    record Concluded(Registration registration, RequestSteps steps) implements RequestState {

        public Conclusion conclusion() {
            return Objects.requireNonNull(steps.conclusion());
        }
    }

    /** Registered in error (作废). */
    record Voided(Registration registration) implements RequestState {}
}
