package org.disclosureledger.query.clock.steps;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealSteps;
import org.disclosureledger.query.feed.CaseEvent;

/** From events to the row. Pure. */
final class AppealStepsFold {

    private AppealStepsFold() {
    }

    static KeptAppeal fold(@Nullable KeptAppeal before, List<CaseEvent> events) {
        KeptAppeal row = before;
        for (CaseEvent event : events) {
            row = row == null ? begin(event) : on(row, event);
        }
        if (row == null) {
            throw new IllegalArgumentException("no events");
        }
        return row;
    }

    private static KeptAppeal begin(CaseEvent event) {
        if (event.event() instanceof AppealOpened e) {
            return new KeptAppeal(e.organ(), e.caseNumber(), null, AppealSteps.of(e));
        }
        throw new IllegalArgumentException("the first event is no AppealOpened");
    }

    private static KeptAppeal on(KeptAppeal row, CaseEvent recorded) {
        AppealEvent event = (AppealEvent) recorded.event();
        AppealSteps steps = row.steps().with(event);
        boolean ends = row.steps().concluded() == null && steps.concluded() != null;
        return new KeptAppeal(row.organ(), event instanceof AppealCorrected e ? e.caseNumber() : row.caseNumber(),
                ends ? recorded.recordedAt() : row.concludedAt(), steps);
    }
}
