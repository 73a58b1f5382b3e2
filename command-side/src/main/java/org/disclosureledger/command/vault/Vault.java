package org.disclosureledger.command.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.disclosureledger.command.eventstore.AfterEvents;
import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.wire.PersonCodec;

/**
 * Seals persons with the key of their case, and opens them as long as that key exists.
 *
 * <p>A case gets its key when its first person is sealed. Within a transaction the new key is stored just before the commit,
 * after the events. Outside of one it is stored at once, in a short transaction of its own: an endpoint seals, when
 * its caller may act, before it sends its command. A key whose command is then refused stays, and serves the case's next
 * person. An erased case never gets a key again.
 */
@Component
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final MasterKey masterKey;
    private final DataKeys dataKeys;
    private final AfterEvents<Map.Entry<UUID, byte[]>> fresh = new AfterEvents<>(this::store);
    private final AfterEvents<UUID> erased;

    public Vault(MasterKey masterKey, DataKeys dataKeys) {
        this.masterKey = masterKey;
        this.dataKeys = dataKeys;
        this.erased = new AfterEvents<>(dataKeys::erase);
    }

    /** @throws Refused when the person of this case was erased */
    public Sealed seal(UUID caseId, Person person) {
        return sealAll(Map.of(caseId, person)).values().iterator().next();
    }

    /**
     * The first person of a case that begins in the present transaction. Nothing is looked up: no key can be there, and
     * if one is, the commit fails.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public Sealed sealFirst(UUID caseId, Person person) {
        DataKey key = DataKey.fresh(caseId);
        fresh.add(Map.entry(caseId, masterKey.wrap(key)));
        return PersonCodec.seal(person, key);
    }

    /**
     * One person for each of many cases, with a few statements for all of them: for imports.
     *
     * @throws Refused when the person of one of them was erased
     */
    public Map<UUID, Sealed> sealAll(Map<UUID, Person> persons) {
        Map<UUID, DataKey> keys = keys(persons.keySet());
        Map<UUID, Sealed> sealed = new LinkedHashMap<>();
        persons.forEach((caseId, person) -> sealed.put(caseId,
                PersonCodec.seal(person, Objects.requireNonNull(keys.get(caseId)))));
        return sealed;
    }

    /** Empty when the person was erased. */
    public Optional<Person> open(Sealed sealed) {
        byte[] wrapped = stored(List.of(sealed.keyId())).get(sealed.keyId());
        if (wrapped == null) {
            return Optional.empty();
        }
        return open(sealed, masterKey.unwrap(sealed.keyId(), wrapped));
    }

    /** Those that can be opened, with one statement for all of them: for comparing a register with what is known. */
    public Map<Sealed, Person> openAll(Collection<Sealed> sealed) {
        Map<UUID, byte[]> wrapped = stored(sealed.stream().map(Sealed::keyId).distinct().toList());
        Map<UUID, DataKey> keys = new HashMap<>();
        wrapped.forEach((caseId, bytes) -> keys.put(caseId, masterKey.unwrap(caseId, bytes)));
        Map<Sealed, Person> persons = new HashMap<>();
        for (Sealed one : sealed) {
            DataKey key = keys.get(one.keyId());
            if (key != null) {
                open(one, key).ifPresent(person -> persons.put(one, person));
            }
        }
        return persons;
    }

    /** The wrapped keys of these cases; erased and unknown ones are absent. */
    public Map<UUID, byte[]> wrappedKeys(Collection<UUID> cases) {
        return dataKeys.find(cases);
    }

    /**
     * Deletes the key of a case for good when the present transaction commits: together with the event that says so, or
     * not at all.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void erase(UUID caseId) {
        erased.add(caseId);
    }

    private static Optional<Person> open(Sealed sealed, DataKey key) {
        try {
            return Optional.of(PersonCodec.open(sealed, key));
        } catch (IllegalArgumentException e) {
            // Sealed in a transaction that was rolled back, or not by us: it stays closed.
            LOG.warn("case {}: a person is not sealed by the key of the case", sealed.keyId());
            return Optional.empty();
        }
    }

    private Map<UUID, DataKey> keys(Collection<UUID> cases) {
        Map<UUID, byte[]> wrapped = stored(cases);
        List<Map.Entry<UUID, byte[]>> missing = cases.stream().filter(caseId -> !wrapped.containsKey(caseId))
                .map(caseId -> Map.entry(caseId, masterKey.wrap(DataKey.fresh(caseId)))).toList();
        if (!missing.isEmpty()) {
            refuseErased(cases);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            missing.forEach(fresh::add);
            missing.forEach(key -> wrapped.put(key.getKey(), key.getValue()));
        } else if (!missing.isEmpty()) {
            dataKeys.insert(missing);
            // Read again: of two who seal for the same new case, both must use the key that was stored.
            wrapped.putAll(dataKeys.find(missing.stream().map(Map.Entry::getKey).toList()));
            if (wrapped.size() < cases.size()) {
                refuseErased(cases); // erased since we looked
            }
        }
        Map<UUID, DataKey> keys = new HashMap<>();
        wrapped.forEach((caseId, bytes) -> keys.put(caseId, masterKey.unwrap(caseId, bytes)));
        return keys;
    }

    private void refuseErased(Collection<UUID> cases) {
        if (dataKeys.anyErased(cases)) {
            throw new Refused(new Finding("ErasedStaysErased", "", "该案的个人信息已经销毁，不能再登记个人信息",
                    Basis.ERASED_STAYS_ERASED));
        }
    }

    /** What the table has, and what the present transaction is about to store. */
    private Map<UUID, byte[]> stored(Collection<UUID> cases) {
        Map<UUID, byte[]> wrapped = dataKeys.find(cases);
        fresh.collected().stream().filter(key -> cases.contains(key.getKey()))
                .forEach(key -> wrapped.put(key.getKey(), key.getValue()));
        return wrapped;
    }

    private void store(List<Map.Entry<UUID, byte[]>> keys) {
        if (dataKeys.insert(keys) < keys.size()) {
            throw new CaseChangedMeanwhile(null); // another transaction gave the case its key: ours would open nothing
        }
    }
}
