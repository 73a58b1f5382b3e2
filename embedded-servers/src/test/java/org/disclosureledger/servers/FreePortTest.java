package org.disclosureledger.servers;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortTest {

    @Test
    void no_port_is_given_twice() {
        assertThat(Stream.generate(() -> FreePort.orAny(0)).limit(2000)).doesNotHaveDuplicates();
    }

    @Test
    void a_wanted_port_is_given_as_often_as_it_is_wanted() {
        assertThat(FreePort.orAny(4711)).isEqualTo(FreePort.orAny(4711)).isEqualTo(4711);
    }
}
