package org.disclosureledger.command.appeal;

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
import org.disclosureledger.command.eventstore.EventStoreConfiguration;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.appeal.AppealDecider;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealState;

/** The shell around {@link AppealDecider}: loads, asks, stores. */
@Aggregate(type = "appeal", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
class AppealAggregate {

    @AggregateIdentifier
    private @Nullable UUID appealId;
    private AppealState state = new AppealState.Unopened();
    private Instant lastRecordedAt = Instant.EPOCH;

    AppealAggregate() {
        // Axon makes an empty one and replays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    CommandResult handle(OpenCase open, Acceptance acceptance, AppealSideEffects sideEffects) {
        CommandResult result = acceptance.accept(open.appealId(), open.command().organ(),
                AppealDecider.decide(state, open.command(), acceptance.now(open.command().organ())));
        sideEffects.follow(open.command());
        return result;
    }

    @CommandHandler
    CommandResult handle(ActOnAppeal act, @MetaDataValue(value = Commands.ARRIVED_AT, required = true) Long arrivedAt,
            Acceptance acceptance, AppealSideEffects sideEffects) {
        String organ = state.organ();
        act.caller().requireOrgan(organ);
        Moment moment = new Moment(Instant.ofEpochMilli(arrivedAt), act.expectedVersion());
        CommandResult result = acceptance.accept(act.appealId(), organ, moment, lastRecordedAt,
                AppealDecider.decide(state, act.command(), acceptance.now(organ)));
        sideEffects.follow(organ, act.command());
        return result;
    }

    @EventSourcingHandler
    void on(AppealEvent event, @Timestamp Instant recordedAt) {
        appealId = event.caseId();
        state = AppealState.evolve(state, event);
        lastRecordedAt = recordedAt;
    }
}
