package org.disclosureledger.command.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.DomainEvent;

/** Stores what a decider accepted, and passes on what it refused. To be called inside an aggregate. */
@Component
public class Acceptance {

    private final Clock clock;

    Acceptance(Clock clock) {
        this.clock = clock;
    }

    /** The circumstances of an act that is done now. */
    public Circumstances now() {
        return Circumstances.today(LocalDate.now(clock));
    }

    /**
     * @param organ whose case it is
     * @throws Refused with the rule; nothing is stored
     */
    public <E extends DomainEvent> CommandResult accept(UUID caseId, String organ, Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E>(var finding) -> throw new Refused(finding);
            case Decision.Accepted<E>(var events, var findings) -> {
                events.forEach(e -> AggregateLifecycle.apply(e, MetaData.with(EventMetadata.ORGAN, organ)));
                yield new CommandResult(caseId, AggregateLifecycle.getVersion(), findings);
            }
        };
    }
}
