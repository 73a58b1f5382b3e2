package org.disclosureledger.command.registerimport.acts;

import java.util.UUID;

import org.disclosureledger.domain.person.Sealed;

/** Holds the place of a person in events that are checked but not yet stored: nothing is sealed for a register with problems. */
public final class SealedLater {

    private SealedLater() {
    }

    public static Sealed placeFor(UUID caseId) {
        return new Sealed(caseId, "", "");
    }
}
