package org.disclosureledger.domain;

import org.disclosureledger.domain.statute.Basis;

/** A rule of law or of policy, put to one command on one state. Its class name says what holds when it is kept. */
public interface Rule {

    boolean isBroken();

    /** The field of the command that is to be mended. */
    String field();

    /** Why it is refused, in Chinese. */
    String sentence();

    Basis basis();

    default Force force() {
        return Force.ALWAYS;
    }

    default Finding finding() {
        return new Finding(getClass().getSimpleName(), field(), sentence(), basis());
    }

    /** How hard a rule is. */
    enum Force {

        /** Breaking it contradicts what is already known: refused always. */
        ALWAYS,

        /**
         * The law or a policy does not allow the act. Refused when someone is about to do it; only remarked when a past
         * act is reconstructed from an older register (重建), for what happened has happened.
         */
        WHEN_DONE_NOW,

        /** Remarked, never refused. */
        REMARK
    }
}
