package org.disclosureledger.domain.wire;

import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

/** A person into the sealed form and back. */
public final class PersonCodec {

    private PersonCodec() {
    }

    public static Sealed seal(Person person, DataKey key) {
        return key.seal(EventCodec.mapper().writeValueAsBytes(person));
    }

    public static Person open(Sealed sealed, DataKey key) {
        return EventCodec.mapper().readValue(key.open(sealed), Person.class);
    }
}
