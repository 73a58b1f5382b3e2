package org.disclosureledger.command.request;

import java.time.Instant;
import java.util.UUID;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.decision.Acceptance;
import org.disclosureledger.command.decision.Moment;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.eventstore.SingleNodeCache;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.request.RequestDecider;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestHistory;
import org.disclosureledger.domain.request.RequestState;
import org.disclosureledger.domain.request.receive.RegisterRequest;

/** The shell around {@link RequestDecider}: loads, asks, stores. */
@Aggregate(type = "request", lockFactory = SingleNodeCache.LOCKS, cache = SingleNodeCache.CASES)
class RequestAggregate {

    @AggregateIdentifier
    private @Nullable UUID requestId;
    private RequestState state = new RequestState.Unregistered();
    private Instant lastRecordedAt = Instant.EPOCH;

    RequestAggregate() {
        // Axon makes an empty one and replays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    CommandResult handle(OpenRequest open, Acceptance acceptance, RequestSideEffects sideEffects, Vault vault) {
        RegisterRequest command = open.with(vault.sealFirst(open.requestId(), open.applicant()));
        CommandResult result = acceptance.accept(open.requestId(), open.organ(),
                RequestDecider.decide(state, command, acceptance.now(open.organ())));
        sideEffects.follow(command);
        return result;
    }

    @CommandHandler
    CommandResult handle(ActOnRequest act, @MetaDataValue(value = Commands.ARRIVED_AT, required = true) Long arrivedAt,
            Acceptance acceptance, RequestSideEffects sideEffects) {
        String organ = state.organ();
        act.caller().requireOrgan(organ);
        Moment moment = new Moment(Instant.ofEpochMilli(arrivedAt), act.expectedVersion());
        CommandResult result = acceptance.accept(act.requestId(), organ, moment, lastRecordedAt,
                RequestDecider.decide(state, act.command(), acceptance.now(organ)));
        sideEffects.follow(organ, act.command());
        return result;
    }

    @EventSourcingHandler
    void on(RequestEvent event, @Timestamp Instant recordedAt) {
        requestId = event.caseId();
        state = RequestHistory.evolve(state, event);
        lastRecordedAt = recordedAt;
    }
}
