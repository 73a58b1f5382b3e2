package org.disclosureledger.command.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookDecider;
import org.disclosureledger.domain.rulebook.RulebookEvent;

/** The shell around {@link RulebookDecider}. There is one rulebook; it begins with its first event. */
@Aggregate(type = "rulebook", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
class RulebookAggregate {

    @AggregateIdentifier
    private @Nullable UUID id;
    private Rulebook rulebook = Rulebook.EMPTY;

    RulebookAggregate() {
        // Axon makes an empty one and replays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(ActOnRulebook act, @MetaDataValue(value = Commands.ARRIVED_AT, required = true) Long arrivedAt,
            Acceptance acceptance, Clock clock) {
        Moment moment = new Moment(Instant.ofEpochMilli(arrivedAt), act.expectedVersion());
        moment.check(RulebookEvent.RULEBOOK, rulebook.version());
        return acceptance.accept(RulebookEvent.RULEBOOK, null,
                RulebookDecider.decide(rulebook, act.command(), Circumstances.today(LocalDate.now(clock))));
    }

    @EventSourcingHandler
    void on(RulebookEvent event, @Timestamp Instant recordedAt) {
        id = event.caseId();
        rulebook = rulebook.with(event, recordedAt);
    }
}
