package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

class T01KillCommandSideFaultTest {

    @Test
    @Tag("long")
    void killed_in_the_middle_of_commands() throws Exception {
        SharedRig.drill("T01 command side killed", drill -> drill.shownBy("command-side 1"),
                rig -> _ -> killAndStart(rig));
    }

    /** A frozen Kafka acknowledges nothing: what is committed meanwhile is not relayed when the kill comes. */
    @Test
    void killed_between_commit_and_sending() throws Exception {
        SharedRig.drill("T01 command side killed before it could send", drill -> drill.shownBy("command-side 1"),
                rig -> _ -> {
                    rig.kafka().process().freeze();
                    try {
                        Waiting.pause(Duration.ofSeconds(2));
                        rig.commandSides().getFirst().process().kill9();
                    } finally {
                        rig.kafka().process().resume();
                    }
                    killAndStart(rig);
                });
    }

    private static void killAndStart(Rig rig) {
        var side = rig.commandSides().getFirst();
        side.process().kill9();
        side.startAgain();
        side.awaitReady();
    }
}
