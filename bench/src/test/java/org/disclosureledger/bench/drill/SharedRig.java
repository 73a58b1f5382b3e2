package org.disclosureledger.bench.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import org.disclosureledger.bench.rig.Rig;

/** Systems for all drills that leave them well; after a drill that failed the next one gets a new system. */
enum SharedRig {

    /** One command side, one query side. */
    SINGLE(1),
    /** Two of each, behind one address each. */
    PAIR(2);

    static {
        Runtime.getRuntime().addShutdownHook(
                new Thread(() -> Arrays.stream(values()).forEach(SharedRig::discard), "stop shared systems"));
    }

    private final int sides;
    private @Nullable Rig rig;

    SharedRig(int sides) {
        this.sides = sides;
    }

    /** What strikes it. */
    interface Faults {

        Drill.Fault on(Rig rig);
    }

    static void drill(String name, Faults faults) throws Exception {
        SINGLE.run(name, drill -> drill, faults);
    }

    static void drill(String name, UnaryOperator<Drill> how, Faults faults) throws Exception {
        SINGLE.run(name, how, faults);
    }

    synchronized void run(String name, UnaryOperator<Drill> how, Faults faults) throws Exception {
        var used = rig == null ? start() : rig;
        rig = used;
        try {
            how.apply(Drill.of(used, name)).run(faults.on(used));
        } catch (Exception | Error e) {
            used.close();
            rig = null;
            System.out.println("    its logs: " + used.directory());
            throw e;
        }
    }

    /** For what is no drill; it must leave the system well too. */
    synchronized void use(Consumer<Rig> user) {
        var used = rig == null ? start() : rig;
        rig = used;
        user.accept(used);
    }

    private Rig start() {
        try {
            return Rig.start(Files.createTempDirectory("rig"), sides, sides);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void discard() {
        if (rig != null) {
            rig.close();
            FileSystemUtils.deleteRecursively(rig.directory().toFile());
            rig = null;
        }
    }
}
