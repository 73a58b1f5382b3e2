package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the relay is doing, for those who watch it. */
@Component
class RelayStatus {

    enum State {
        STARTING,
        RELAYING,
        STANDBY,
        FAILING,
        STOPPED
    }

    /** A sight of it; {@code since} its last good turn, by the monotonic clock. */
    record Sight(State state, long goodAt, @Nullable String failure) {

        Duration sinceGood() {
            return Duration.ofNanos(System.nanoTime() - goodAt);
        }
    }

    private final AtomicReference<Sight> sight = new AtomicReference<>(
            new Sight(State.STARTING, System.nanoTime(), null));

    /** A turn of the relay went well, or it waits behind a relay that does the work. */
    void good(State state) {
        sight.set(new Sight(state, System.nanoTime(), null));
    }

    /** Returns whether this failure is news. */
    boolean failed(Throwable failure) {
        String sentence = failure.toString();
        Sight before = sight.getAndUpdate(known -> new Sight(State.FAILING, known.goodAt(), sentence));
        return !sentence.equals(before.failure());
    }

    void stopped() {
        sight.updateAndGet(known -> new Sight(State.STOPPED, known.goodAt(), known.failure()));
    }

    Sight sight() {
        return sight.get();
    }
}
