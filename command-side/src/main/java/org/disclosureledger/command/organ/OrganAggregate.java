package org.disclosureledger.command.organ;

import java.util.UUID;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.decision.Acceptance;
import org.disclosureledger.command.eventstore.EventStoreConfiguration;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.organ.RegisterOrgan;

/** The shell around {@link RegisterOrgan}. An organ's stream follows from its code: the second of a code loses. */
@Aggregate(type = "organ", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
class OrganAggregate {

    /** An organ on its way into the tree. */
    record OpenOrgan(@TargetAggregateIdentifier UUID organId, RegisterOrgan command) {}

    @AggregateIdentifier
    private @Nullable UUID organId;

    OrganAggregate() {
        // Axon makes an empty one and replays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    CommandResult handle(OpenOrgan open, Acceptance acceptance, OrganDirectory directory) {
        CommandResult result = acceptance.accept(open.organId(), open.command().code(),
                open.command().decide(acceptance.now(open.command().code())));
        directory.enter(open.command());
        return result;
    }

    @EventSourcingHandler
    void on(OrganEvent event) {
        organId = event.caseId();
    }
}
