package org.disclosureledger.query.clock.steps;

/** The stored form of a case's steps. */
sealed interface KeptSteps permits KeptRequest, KeptAppeal {

    /** Code of the organ. */
    String organ();

    /** In hand: its clocks run. */
    boolean isOpen();
}
