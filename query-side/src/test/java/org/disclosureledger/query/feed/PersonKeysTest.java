package org.disclosureledger.query.feed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.wire.PersonCodec;

import static org.assertj.core.api.Assertions.assertThat;

class PersonKeysTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Person PERSON = new Person("张三", null, null, null);

    @Test
    void what_an_erased_key_sealed_stays_erased_when_the_case_has_a_new_key() {
        DataKey renewed = DataKey.fresh(ID);
        PersonKeys keys = new PersonKeys(Map.of(ID, renewed));
        Sealed before = PersonCodec.seal(PERSON, DataKey.fresh(ID));
        assertThat(keys.open(before)).isEmpty();
        assertThat(keys.open(PersonCodec.seal(PERSON, renewed))).contains(PERSON);
        assertThat(PersonKeys.NONE.open(before)).isEmpty();
    }
}
