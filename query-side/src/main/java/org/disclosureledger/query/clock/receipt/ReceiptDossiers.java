package org.disclosureledger.query.clock.receipt;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.register.Requests;

/** Reads them from the history. */
@Component
public class ReceiptDossiers {

    private final CaseHistory history;

    ReceiptDossiers(CaseHistory history) {
        this.history = history;
    }

    /** As far as the caller may see it. */
    public ReceiptDossier of(UUID requestId, Caller caller) {
        return ReceiptDossier.of(history.eventsOf(requestId), Requests.handlesCases(caller));
    }
}
