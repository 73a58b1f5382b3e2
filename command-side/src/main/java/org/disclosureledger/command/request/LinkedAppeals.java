package org.disclosureledger.command.request;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealState;
import org.disclosureledger.domain.statute.Basis;

/** Appeals that an answer made anew can rest on: those that are about this very request. */
@Component
class LinkedAppeals {

    private final EventReader events;

    LinkedAppeals(EventReader events) {
        this.events = events;
    }

    /**
     * @return the same appeal; null stays null, for the decider to refuse
     * @throws Refused (422) when there is no such appeal, it is void, or it is about something else
     */
    @Nullable
    UUID of(UUID requestId, @Nullable UUID appealId) {
        if (appealId == null || requestId.equals(requestOf(appealId))) {
            return appealId;
        }
        throw new Refused(new Finding("ReplacedAfterItsAppeal", "appealId", "没有关联到这件申请的该复议或诉讼，请先登记并关联",
                Basis.REVIEW_LAW_64));
    }

    private @Nullable UUID requestOf(UUID appealId) {
        AppealState state = new AppealState.Unopened();
        for (DomainEvent event : events.events(appealId)) {
            state = event instanceof AppealEvent e ? AppealState.evolve(state, e) : state;
        }
        return switch (state) {
            case AppealState.Open s -> s.entry().requestId();
            case AppealState.Concluded s -> s.entry().requestId();
            case AppealState.Unopened _,AppealState.Voided _ -> null;
        };
    }
}
