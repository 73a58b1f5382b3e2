package org.disclosureledger.command.testing;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.domain.request.assign.RequestAssigned;

/** Events and metadata for tests that do not care what happened. */
public final class Samples {

    public static final EventMetadata METADATA = new EventMetadata("admin", "653200", "call-1", null);

    private Samples() {
    }

    public static RequestAssigned assigned(UUID caseId, String handler) {
        return new RequestAssigned(caseId, LocalDate.of(2024, 9, 10), handler);
    }

    public static NewEvent event(UUID caseId, long version) {
        return new NewEvent(assigned(caseId, "办公室" + version), version, METADATA);
    }
}
