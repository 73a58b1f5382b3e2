package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Waiting;

class T01KillCommandSideFaultTest {

    private static final String[] BOTH = {"command-side 1"};

    @Test
    void killed_in_the_middle_of_commands() throws Exception {
        SharedRig.drill("T01 command side killed", BOTH, rig -> _ -> {
            var side = rig.commandSides().getFirst();
            side.process().kill9();
            side.startAgain();
            side.awaitReady();
        });
    }

    @Test
    void killed_between_commit_and_sending() throws Exception {
        SharedRig.drill("T01 command side killed before it could send", BOTH, rig -> _ -> {
            rig.kafka().process().freeze();
            Waiting.pause(Duration.ofSeconds(2));
            var side = rig.commandSides().getFirst();
            side.process().kill9();
            rig.kafka().process().resume();
            side.startAgain();
            side.awaitReady();
        });
    }
}
