package org.disclosureledger.command.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.rulebook.OrganRules;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.DomainEvent;

/** Stores what a decider accepted, and passes on what it refused. To be called inside an aggregate. */
@Component
public class Acceptance {

    private final Clock clock;
    private final OrganRules rules;
    private final RecentAcceptances recent;

    Acceptance(Clock clock, OrganRules rules, RecentAcceptances recent) {
        this.clock = clock;
        this.rules = rules;
        this.recent = recent;
    }

    /** The circumstances of an act that is done now, by the rules of that organ, which are looked up when they are used. */
    public Circumstances now(String organ) {
        return new Circumstances(LocalDate.now(clock), false, SingletonSupplier.of(() -> rules.of(organ)));
    }

    /**
     * For an act on a case that exists.
     *
     * @param lastRecordedAt when its last event was recorded
     * @throws Refused with the rule; nothing is stored
     * @throws Conflict when the case is not at the version expected, or the act lost a race
     */
    public <E extends DomainEvent> CommandResult accept(UUID caseId, String organ, Moment moment,
            Instant lastRecordedAt, Decision<E> decision) {
        moment.check(caseId, AggregateLifecycle.getVersion());
        try {
            return accept(caseId, organ, decision);
        } catch (Refused refused) {
            throw moment.refusal(caseId, refused, recent.lastOf(caseId, lastRecordedAt));
        }
    }

    /**
     * @param organ whose case it is; null for what belongs to none
     * @throws Refused with the rule; nothing is stored
     */
    public <E extends DomainEvent> CommandResult accept(UUID caseId, @Nullable String organ, Decision<E> decision) {
        return switch (decision) {
            case Decision.Refused<E>(var finding) -> throw new Refused(finding);
            case Decision.Accepted<E>(var events, var findings) -> {
                MetaData metadata = organ == null
                        ? MetaData.emptyInstance()
                        : MetaData.with(EventMetadata.ORGAN, organ);
                events.forEach(e -> AggregateLifecycle.apply(e, metadata));
                yield new CommandResult(caseId, AggregateLifecycle.getVersion(), findings);
            }
        };
    }
}
