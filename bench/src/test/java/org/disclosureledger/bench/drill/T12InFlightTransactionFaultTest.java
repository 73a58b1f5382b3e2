package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

class T12InFlightTransactionFaultTest {

    /**
     * Registering writes its event first and its number last. While the table of numbers is locked, registrations stay
     * open with an index, and acts on other cases commit behind them.
     */
    @Test
    void registrations_stay_open_while_others_commit() throws Exception {
        SharedRig.drill("T12 open transactions hold indexes", rig -> _ -> {
            for (var round = 0; round < 8; round++) {
                try (var lock = Locks.table(rig.postgres(), Rig.COMMAND_DATABASE, "reservation")) {
                    Waiting.until("a registration waits", Duration.ofSeconds(10), lock::somebodyWaits);
                    Waiting.pause(Duration.ofMillis(400));
                }
                Waiting.pause(Duration.ofMillis(200));
            }
        });
    }
}
