package org.disclosureledger.query.clock.receipt;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.history.CaseHistory;

/** Reads them from the history. */
@Component
public class ReceiptDossiers {

    private final CaseHistory history;

    ReceiptDossiers(CaseHistory history) {
        this.history = history;
    }

    /** @param withEvidence for who handles cases */
    public ReceiptDossier of(UUID requestId, boolean withEvidence) {
        return ReceiptDossier.of(history.eventsOf(requestId), withEvidence);
    }
}
