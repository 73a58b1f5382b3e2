package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

class T02KillQuerySideFaultTest {

    @Test
    @Tag("long")
    void killed_while_it_reads() throws Exception {
        SharedRig.drill("T02 query side killed", drill -> drill.shownBy("query-side 1"), rig -> _ -> killAndStart(rig));
    }

    /** A lock on a table that each batch writes keeps the batch inside its transaction until the kill. */
    @Test
    void killed_in_the_middle_of_a_batch() throws Exception {
        SharedRig.drill("T02 query side killed in a batch", drill -> drill.shownBy("query-side 1"), rig -> _ -> {
            try (var lock = Locks.table(rig.postgres(), Rig.QUERY_DATABASE, "readmodel.annual_count")) {
                Waiting.until("a batch waits for the lock", Duration.ofSeconds(20), lock::somebodyWaits);
                rig.querySides().getFirst().process().kill9();
            }
            killAndStart(rig);
        });
    }

    private static void killAndStart(Rig rig) {
        var side = rig.querySides().getFirst();
        side.process().kill9();
        side.startAgain();
        side.awaitReady();
    }
}
