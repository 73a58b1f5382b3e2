package org.disclosureledger.bench.measure.views;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.disclosureledger.bench.measure.Clients;
import org.disclosureledger.bench.measure.Sample;
import org.disclosureledger.bench.measure.ledger.Http;
import org.disclosureledger.bench.measure.ledger.Ledger;

/** A steady load in the background. */
final class Loaded {

    private static final int CLIENTS = 8;

    private final CompletableFuture<Sample> load;

    Loaded(Http commands, Ledger ledger, Duration length, double perSecond) {
        load = CompletableFuture.supplyAsync(() -> {
            try {
                return Clients.paced(CLIENTS, length, perSecond,
                        r -> Seeing.assign(commands, ledger.cases().inHand(r), r));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }, task -> Thread.ofPlatform().name("load").daemon().start(task));
    }

    Sample join() {
        return load.join();
    }
}
