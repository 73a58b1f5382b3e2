package org.disclosureledger.bench.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosureledger.bench.rig.Endpoint;
import org.disclosureledger.bench.rig.RunningSystem;
import org.disclosureledger.bench.rig.Waiting;

/** Check 7: asks each side four times a second how its pipeline is. A side that does not answer is red. */
public final class HealthWatch implements AutoCloseable {

    private final RunningSystem system;
    private final Set<String> red = ConcurrentHashMap.newKeySet();
    private final List<Thread> watchers = new ArrayList<>();
    private volatile boolean ended;

    private HealthWatch(RunningSystem system) {
        this.system = system;
    }

    public static HealthWatch start(RunningSystem system) {
        var watch = new HealthWatch(system);
        system.endpoints().forEach(
                side -> watch.watchers
                        .add(Thread.ofVirtual().name("watch " + side.name()).start(() -> watch.watch(side))));
        return watch;
    }

    private void watch(Endpoint side) {
        while (!ended) {
            if (!side.pipelineUp()) {
                red.add(side.name());
            }
            Waiting.pause(Duration.ofMillis(250));
        }
    }

    /** What was red before does not count. */
    public void forget() {
        red.clear();
    }

    /** The sides that were red once at least. */
    public Set<String> red() {
        return Set.copyOf(red);
    }

    /** @param expected names of the sides that must have been red; green now are all */
    public Verdict verdict(Collection<String> expected) {
        var faults = new ArrayList<String>();
        expected.stream().filter(name -> !red.contains(name))
                .forEach(name -> faults.add(name + " was never red"));
        system.endpoints().stream().filter(side -> !side.pipelineUp())
                .forEach(side -> faults.add(side.name() + " is still red"));
        return new Verdict("7 health",
                expected.isEmpty() ? "was not expected to be red; red were " + red : "red were " + red, faults);
    }

    @Override
    public void close() {
        ended = true;
    }
}
