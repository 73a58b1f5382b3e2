package org.disclosureledger.domain.person;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.wire.PersonCodec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SealingTest {

    private final UUID caseId = UUID.randomUUID();
    private final DataKey key = DataKey.fresh(caseId);
    private final Person person = new Person("王小明", "653201199001011234", "13900000000", "和田市");

    @Test
    void what_is_sealed_opens_with_its_key() {
        assertThat(PersonCodec.open(PersonCodec.seal(person, key), key)).isEqualTo(person);
    }

    @Test
    void the_sealed_form_shows_nothing_and_never_repeats() {
        Sealed first = PersonCodec.seal(person, key);
        assertThat(first.toString()).doesNotContain("王小明", "653201199001011234");
        assertThat(first.ciphertext()).isNotEqualTo(PersonCodec.seal(person, key).ciphertext());
    }

    @Test
    void another_key_or_another_case_does_not_open_it() {
        Sealed sealed = PersonCodec.seal(person, key);
        assertThatIllegalArgumentException().isThrownBy(() -> PersonCodec.open(sealed, DataKey.fresh(caseId)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonCodec.open(sealed, new DataKey(UUID.randomUUID(), key.bytes())));
    }

    @Test
    void a_wrapped_data_key_opens_with_its_master_key_only() {
        MasterKey master = MasterKey.of(MasterKey.generate());
        byte[] wrapped = master.wrap(key);
        Sealed sealed = PersonCodec.seal(person, key);
        assertThat(PersonCodec.open(sealed, master.unwrap(caseId, wrapped))).isEqualTo(person);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of(MasterKey.generate()).unwrap(caseId, wrapped));
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.of("c2hvcnQ="));
    }

    @Test
    void a_person_does_not_show_in_a_log_line() {
        assertThat("%s".formatted(person)).doesNotContain("王小明");
    }
}
