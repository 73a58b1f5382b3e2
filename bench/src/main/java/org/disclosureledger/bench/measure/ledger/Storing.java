package org.disclosureledger.bench.measure.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;

/** Stores cases as an import does: sealed persons, events, register numbers, many cases in one transaction. */
final class Storing {

    private static final int CASES = 800;

    private final StoredCases cases;
    private final Vault vault;
    private final EventAppender appender;
    private final Reservations reservations;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    Storing(StoredCases cases, ApplicationContext commandSide) {
        this.cases = cases;
        this.jdbc = commandSide.getBean(JdbcClient.class);
        this.vault = commandSide.getBean(Vault.class);
        this.appender = commandSide.getBean(EventAppender.class);
        this.reservations = commandSide.getBean(Reservations.class);
        this.transactions = new TransactionTemplate(commandSide.getBean(PlatformTransactionManager.class));
    }

    /** @param admin enters the organs */
    void all(Http admin) throws InterruptedException, ExecutionException, IOException {
        for (int i = 0; i < StoredCases.ORGANS; i++) {
            String parent = i == 0 ? "null" : "\"" + StoredCases.organCode(0) + "\"";
            admin.post("/api/organs", "{\"code\":\"%s\",\"name\":\"行政机关%d\",\"parent\":%s}"
                    .formatted(StoredCases.organCode(i), i, parent), Map.of());
        }
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < cases.cases(); from += CASES) {
                int first = from;
                parts.add(two.submit(() -> some(first, Math.min(first + CASES, cases.cases()))));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
        jdbc.sql("vacuum analyze").update();
    }

    private void some(int from, int to) {
        transactions.executeWithoutResult(_ -> {
            Map<UUID, Person> persons = new LinkedHashMap<>();
            for (int i = from; i < to; i++) {
                persons.put(cases.id(i), StoredCases.person(i));
            }
            Map<UUID, Sealed> sealed = vault.sealAll(persons);
            List<NewEvent> events = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String organ = cases.organ(i);
                EventMetadata metadata = new EventMetadata("registrar", organ, "stored-" + i, null);
                long version = 0;
                for (RequestEvent event : cases.events(i, Objects.requireNonNull(sealed.get(cases.id(i))))) {
                    events.add(new NewEvent(event, version++, metadata));
                }
                reservations.take(Reservation.REGISTER_NUMBER, organ, "B-" + i, cases.id(i));
            }
            appender.append(events);
        });
    }
}
