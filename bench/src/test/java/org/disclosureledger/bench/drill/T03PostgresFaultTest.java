package org.disclosureledger.bench.drill;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Signals;
import org.disclosureledger.bench.rig.Waiting;

class T03PostgresFaultTest {

    @Test
    void stopped_immediately() throws Exception {
        SharedRig.drill("T03 PostgreSQL stopped immediately", drill -> drill.shownBy("command-side 1", "query-side 1"),
                rig -> _ -> {
                    Signals.send("QUIT", rig.postgres().postmaster());
                    Waiting.pause(Duration.ofSeconds(8));
                    rig.postgres().startAgain();
                });
    }

    /** The server then ends all sessions, replays its log and goes on by itself. */
    @Test
    void one_backend_killed() throws Exception {
        SharedRig.drill("T03 PostgreSQL backend killed", rig -> _ -> Signals.send("KILL",
                rig.postgres().backend(Rig.COMMAND_DATABASE, "disclosure command side")));
    }

    @Test
    @Tag("long")
    void postmaster_killed() throws Exception {
        SharedRig.drill("T03 PostgreSQL postmaster killed", rig -> _ -> {
            Signals.send("KILL", rig.postgres().postmaster());
            Waiting.pause(Duration.ofSeconds(1));
            rig.postgres().startAgain();
        });
    }
}
