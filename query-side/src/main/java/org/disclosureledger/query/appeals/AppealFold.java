package org.disclosureledger.query.appeals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.query.appeals.AppealEntry.Conclusion;
import org.disclosureledger.query.appeals.AppealEntry.Hearing;
import org.disclosureledger.query.feed.CaseEvent;

/** From events to the entry. Pure. */
final class AppealFold {

    private AppealFold() {
    }

    static AppealEntry fold(@Nullable AppealEntry before, List<CaseEvent> events) {
        AppealEntry entry = before;
        for (CaseEvent event : events) {
            entry = entry == null ? begin(event) : on(entry, (AppealEvent) event.event()).at(event.version());
        }
        if (entry == null) {
            throw new IllegalArgumentException("no events");
        }
        return entry;
    }

    private static AppealEntry begin(CaseEvent event) {
        if (event.event() instanceof AppealOpened e) {
            return new AppealEntry(e.organ(), e.caseNumber(), e.kind(), e.acceptedOn(), e.authority(), e.requestId(),
                    null, null, false, false, event.recordedAt(), event.metadata("reconstructedFrom"),
                    event.version());
        }
        throw new IllegalArgumentException("the first event is no AppealOpened");
    }

    private static AppealEntry on(AppealEntry a, AppealEvent event) {
        return switch (event) {
            case AppealOpened _ -> throw new IllegalArgumentException("opened twice");
            case AppealLinked e -> a.linked(e.requestId());
            case AppealProcedureRecorded e -> a.heard(new Hearing(e.procedure(), e.copyServedOn(), e.repliedOn()));
            case ReviewExtended _ -> a;
            case AppealConcluded e -> a.concluded(new Conclusion(e.concludedOn(), e.result(), e.decision()));
            case AppealCorrected e -> a.opened(e.caseNumber(), e.kind(), e.acceptedOn(), e.authority());
            case AppealConclusionCorrected e -> a.concluded(new Conclusion(e.concludedOn(), e.result(),
                    a.conclusion() == null ? null : a.conclusion().decision()));
            case AppealVoided _ -> a.marked(true, a.erased());
            case AppellantErased _ -> a.marked(a.voided(), true);
        };
    }
}
