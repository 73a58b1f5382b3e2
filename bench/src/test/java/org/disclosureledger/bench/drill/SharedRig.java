package org.disclosureledger.bench.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import org.disclosureledger.bench.rig.Rig;

/** One command side and one query side for all drills that leave them well; a failed drill gets the next one a new system. */
final class SharedRig {

    private static @Nullable Rig rig;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SharedRig::discard, "stop the shared system"));
    }

    private SharedRig() {
    }

    /** What strikes it, and the name of the drill. */
    interface Faults {

        Drill.Fault on(Rig rig);
    }

    static void drill(String name, Faults faults) throws Exception {
        drill(name, drill -> drill, faults);
    }

    static synchronized void drill(String name, UnaryOperator<Drill> how, Faults faults) throws Exception {
        var used = rig == null ? start() : rig;
        rig = used;
        try {
            how.apply(Drill.of(used, name)).run(faults.on(used));
        } catch (Exception | Error e) {
            discard();
            throw e;
        }
    }

    private static Rig start() {
        try {
            return Rig.start(Files.createTempDirectory("rig"), 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void discard() {
        if (rig != null) {
            rig.close();
            rig = null;
        }
    }
}
