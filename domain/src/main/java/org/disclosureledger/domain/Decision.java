package org.disclosureledger.domain;

import java.util.List;

/**
 * What a decider says to a command: the events that follow from it, or the rule that refuses it.
 *
 * @param <E> the events of the case
 */
public sealed interface Decision<E extends DomainEvent> {

    /** The command is accepted; findings are remarks (late, a step is missing) that stop nothing. */
    record Accepted<E extends DomainEvent>(List<E> events, List<Finding> findings) implements Decision<E> {}

    /** The command is refused; nothing happens. */
    record Refused<E extends DomainEvent>(Finding finding) implements Decision<E> {}
}
