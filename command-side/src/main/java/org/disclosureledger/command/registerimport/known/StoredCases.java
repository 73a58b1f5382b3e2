package org.disclosureledger.command.registerimport.known;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

/** The event store, the reservations and the vault, asked for many cases at once. */
@Component
class StoredCases implements KnownCases {

    private final Reservations reservations;
    private final EventReader reader;
    private final Vault vault;

    StoredCases(Reservations reservations, EventReader reader, Vault vault) {
        this.reservations = reservations;
        this.reader = reader;
        this.vault = vault;
    }

    @Override
    public Map<String, UUID> requests(String organ, Collection<String> numbers) {
        return reservations.find(Reservation.REGISTER_NUMBER, organ, numbers);
    }

    @Override
    public Map<String, UUID> appeals(String organ, Collection<String> numbers) {
        return reservations.find(Reservation.APPEAL_NUMBER, organ, numbers);
    }

    @Override
    public Map<UUID, List<DomainEvent>> events(Collection<UUID> cases) {
        return reader.events(cases);
    }

    @Override
    public Map<Sealed, Person> persons(Collection<Sealed> sealed) {
        return vault.openAll(sealed);
    }
}
