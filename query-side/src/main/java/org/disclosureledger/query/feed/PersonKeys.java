package org.disclosureledger.query.feed;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.wire.PersonCodec;

/**
 * The data keys that still exist. A person whose key is gone was erased (个人信息销毁), also when the case has a new key since:
 * what the old one sealed stays closed.
 */
public record PersonKeys(Map<UUID, DataKey> keys) {

    public static final PersonKeys NONE = new PersonKeys(Map.of());

    public Optional<Person> open(Sealed sealed) {
        DataKey key = keys.get(sealed.keyId());
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonCodec.open(sealed, key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PersonKeys[" + keys.size() + "]";
    }
}
