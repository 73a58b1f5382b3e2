package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Waiting;

/** No fault at all: a random sequence of commands, its seed printed. Every other drill ends with the same comparison. */
class T17ReplayEqualityFaultTest {

    @Test
    void read_models_built_anew_equal_those_that_grew() throws Exception {
        SharedRig.drill("T17 replay after a random sequence", rig -> _ -> Waiting.pause(Duration.ofSeconds(3)));
    }
}
