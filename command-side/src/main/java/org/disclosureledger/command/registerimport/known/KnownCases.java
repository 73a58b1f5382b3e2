package org.disclosureledger.command.registerimport.known;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

/** What the store knows already. */
public interface KnownCases {

    /** The requests of the organ that have one of these register numbers (登记编号). */
    Map<String, UUID> requests(String organ, Collection<String> numbers);

    /** The appeals of the organ that have one of these numbers (案号). */
    Map<String, UUID> appeals(String organ, Collection<String> numbers);

    Map<UUID, List<DomainEvent>> events(Collection<UUID> cases);

    /** Erased persons are absent. */
    Map<Sealed, Person> persons(Collection<Sealed> sealed);
}
