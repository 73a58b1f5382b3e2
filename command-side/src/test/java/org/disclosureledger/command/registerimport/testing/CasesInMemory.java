package org.disclosureledger.command.registerimport.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.disclosureledger.command.registerimport.check.NewCase;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.wire.PersonCodec;

/** What an import stored, without a database. */
public final class CasesInMemory implements KnownCases {

    private final Map<String, UUID> requests = new HashMap<>();
    private final Map<String, UUID> appeals = new HashMap<>();
    private final Map<UUID, List<DomainEvent>> events = new HashMap<>();
    private final Map<UUID, DataKey> keys = new HashMap<>();

    public void store(List<NewCase> cases) {
        cases.forEach(c -> {
            keys.put(c.id(), DataKey.fresh(c.id()));
            List<DomainEvent> sealed = c.sealed(seal(c.id(), c.person()), seal(c.id(), c.consultee()));
            (sealed.getFirst() instanceof AppealEvent ? appeals : requests).put(c.number(), c.id());
            events.put(c.id(), new ArrayList<>(sealed));
        });
    }

    public void happened(DomainEvent event) {
        events.get(event.caseId()).add(event);
    }

    public void erase(UUID caseId) {
        keys.remove(caseId);
    }

    public UUID request(String number) {
        return requests.get(number);
    }

    @Override
    public Map<String, UUID> requests(String organ, Collection<String> numbers) {
        return found(requests, numbers);
    }

    @Override
    public Map<String, UUID> appeals(String organ, Collection<String> numbers) {
        return found(appeals, numbers);
    }

    @Override
    public Map<UUID, List<DomainEvent>> events(Collection<UUID> cases) {
        return found(events, cases);
    }

    @Override
    public Map<Sealed, Person> persons(Collection<Sealed> sealed) {
        Map<Sealed, Person> persons = new HashMap<>();
        sealed.stream().filter(s -> keys.containsKey(s.keyId()))
                .forEach(s -> persons.put(s, PersonCodec.open(s, keys.get(s.keyId()))));
        return persons;
    }

    private Sealed seal(UUID caseId, Person person) {
        return person == null ? null : PersonCodec.seal(person, keys.get(caseId));
    }

    private static <K, V> Map<K, V> found(Map<K, V> all, Collection<K> wanted) {
        Map<K, V> found = new HashMap<>(all);
        found.keySet().retainAll(wanted);
        return found;
    }
}
