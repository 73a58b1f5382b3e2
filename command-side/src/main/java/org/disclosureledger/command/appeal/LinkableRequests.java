package org.disclosureledger.command.appeal;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.request.RequestReference;
import org.disclosureledger.command.web.NotKnown;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealState;
import org.disclosureledger.domain.appeal.AppealState.Entry;
import org.disclosureledger.domain.appeal.ReviewedBeforeTheSuit;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestHistory;
import org.disclosureledger.domain.request.RequestState;
import org.disclosureledger.domain.statute.Basis;

/** Requests that an appeal can be about: of the organ that is the respondent, and not void. */
@Component
class LinkableRequests {

    private final RequestReference reference;
    private final EventReader events;

    LinkableRequests(RequestReference reference, EventReader events) {
        this.reference = reference;
        this.events = events;
    }

    /**
     * @param request id or {@code organ:registerNumber}
     * @param organ the respondent
     * @throws NotKnown (404) when there is no such request
     * @throws Refused (422) when it is void or another organ's
     */
    UUID of(String request, String organ) {
        UUID id = reference.resolve(request);
        RequestState state = stateOf(id);
        return switch (state) {
            case RequestState.Unregistered _ -> throw new NotKnown("没有这件申请");
            case RequestState.Voided _ -> throw refused("该申请的登记已作废，不能关联");
            case RequestState.Pending _,RequestState.Concluded _ when !state.organ().equals(organ) ->
                throw refused("该申请属于另一个机关，不能关联");
            case RequestState.Pending _,RequestState.Concluded _ -> id;
        };
    }

    /** What is noteworthy of an appeal of that kind about that request, which only both cases together tell. */
    List<Finding> remarks(AppealKind kind, UUID request) {
        if (!(stateOf(request) instanceof RequestState.Concluded concluded)) {
            return List.of();
        }
        Conclusion answer = concluded.conclusion();
        Rule reviewed = new ReviewedBeforeTheSuit(kind, answer.lastOutcome(), answer.lastAnsweredOn());
        return reviewed.isBroken() ? List.of(reviewed.finding()) : List.of();
    }

    private RequestState stateOf(UUID id) {
        RequestState state = new RequestState.Unregistered();
        for (DomainEvent event : events.events(id)) {
            state = event instanceof RequestEvent e ? RequestHistory.evolve(state, e) : state;
        }
        return state;
    }

    /** @throws NotKnown (404) when there is no such appeal */
    Entry appeal(UUID appealId) {
        AppealState state = new AppealState.Unopened();
        for (DomainEvent event : events.events(appealId)) {
            state = event instanceof AppealEvent e ? AppealState.evolve(state, e) : state;
        }
        return switch (state) {
            case AppealState.Unopened _ -> throw new NotKnown("没有这件复议或诉讼");
            case AppealState.Open s -> s.entry();
            case AppealState.Concluded s -> s.entry();
            case AppealState.Voided s -> s.entry();
        };
    }

    private static Refused refused(String sentence) {
        return new Refused(new Finding("LinkedWithinTheOrgan", "request", sentence, Basis.APPEAL_STATE));
    }
}
