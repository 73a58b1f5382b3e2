package org.disclosureledger.domain.request.clock;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps.Wait;

/** Who is told what each day of a walk is. Days are counted from 1970. */
interface Days {

    /** Nobody: only the end of the walk is asked for. */
    Days UNTOLD = new Days() {
    };

    default void receipt(long day) {
    }

    default void restart(long day, Wait come) {
    }

    default void awaiting(long day, Wait missing) {
    }

    default void deferred(long day) {
    }

    /** A day off behind the day of a deferral. */
    default void rolledOver(long day) {
    }

    /** The period has ended; what came of a later notice begins it anew. */
    default void lapsed(long day) {
    }

    default void paused(long day, Pause pause) {
    }

    /**
     * @param counted running number; null for a day off
     * @param extended true for a day that only an extension gives
     */
    default void running(long day, @Nullable Integer counted, boolean extended) {
    }
}
