package org.disclosureledger.command.appeal;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.request.RequestReference;
import org.disclosureledger.command.web.NotKnown;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.request.receive.RequestReceived;

/** Requests that an appeal can be about: they exist, and lie in the caller's organ. */
@Component
class LinkableRequests {

    private final RequestReference reference;
    private final EventReader events;

    LinkableRequests(RequestReference reference, EventReader events) {
        this.reference = reference;
        this.events = events;
    }

    /** @throws NotKnown when there is no such request */
    UUID inOrgan(String request, Caller caller) {
        UUID id = reference.resolve(request);
        List<DomainEvent> history = events.events(id);
        if (history.isEmpty() || !(history.getFirst() instanceof RequestReceived received)) {
            throw new NotKnown("没有这件申请");
        }
        caller.requireOrgan(received.organ());
        return id;
    }
}
