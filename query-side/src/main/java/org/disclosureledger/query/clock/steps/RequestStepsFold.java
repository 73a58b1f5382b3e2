package org.disclosureledger.query.clock.steps;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.correct.RegistrationCorrected;
import org.disclosureledger.domain.request.correct.RegistrationVoided;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.query.feed.CaseEvent;

/** From events to the row. Pure. */
final class RequestStepsFold {

    private RequestStepsFold() {
    }

    static KeptRequest fold(@Nullable KeptRequest before, List<CaseEvent> events) {
        KeptRequest row = before;
        for (CaseEvent event : events) {
            row = row == null ? begin(event) : on(row, event);
        }
        if (row == null) {
            throw new IllegalArgumentException("no events");
        }
        return row;
    }

    private static KeptRequest begin(CaseEvent event) {
        if (event.event() instanceof RequestReceived e) {
            return new KeptRequest(e.organ(), e.registerNumber(), false, null, RequestSteps.of(e));
        }
        throw new IllegalArgumentException("the first event is no RequestReceived");
    }

    private static KeptRequest on(KeptRequest row, CaseEvent recorded) {
        RequestEvent event = (RequestEvent) recorded.event();
        RequestSteps steps = row.steps().with(event);
        boolean ends = row.steps().conclusion() == null && steps.conclusion() != null;
        String number = event instanceof RegistrationCorrected e ? e.registerNumber() : row.registerNumber();
        return new KeptRequest(row.organ(), number, row.voided() || event instanceof RegistrationVoided,
                ends ? recorded.recordedAt() : row.concludedAt(), steps);
    }
}
