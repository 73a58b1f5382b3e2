package org.disclosureledger.bench.measure.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.bench.measure.ledger.StoredCases;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.PersonKeys;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.RecordedEvent;

/**
 * The annual tables of very many cases, made by the projection itself from events in memory: its own fold and its own
 * rows. The other read models stay empty; the tables do not ask them.
 */
final class CountedCases {

    private static final int BATCH = 2_000;
    private static final Sealed NOBODY = new Sealed(new UUID(0, 0), "", "");

    private final ConfigurableApplicationContext query;
    private final StoredCases cases;

    CountedCases(ConfigurableApplicationContext query, long seed, int number) {
        this.query = query;
        this.cases = new StoredCases(seed, number * 5);
    }

    void fill(int number) {
        Projection organs = projection("organ");
        Projection annual = projection("annual");
        TransactionOperations transactions = query.getBean(TransactionOperations.class);
        Map<UUID, List<CaseEvent>> batch = new LinkedHashMap<>();
        for (int i = 0; i < StoredCases.ORGANS; i++) {
            String parent = i == 0 ? null : StoredCases.organCode(0);
            put(batch, OrganEvent.idOf(StoredCases.organCode(i)), List.of(new OrganRegistered(StoredCases.organCode(i),
                    "行政机关" + i, parent, "national", LocalDate.of(2016, 1, 1))));
        }
        transactions.executeWithoutResult(_ -> organs.apply(new CaseBatch(batch, PersonKeys.NONE, false)));
        for (int from = 0; from < number; from += BATCH) {
            Map<UUID, List<CaseEvent>> some = new LinkedHashMap<>();
            for (int i = from; i < Math.min(from + BATCH, number); i++) {
                put(some, cases.id(i), cases.events(i, NOBODY));
            }
            transactions.executeWithoutResult(_ -> annual.apply(new CaseBatch(some, PersonKeys.NONE, false)));
        }
        transactions.executeWithoutResult(_ -> annual.countAll());
    }

    private Projection projection(String name) {
        return query.getBeansOfType(Projection.class).values().stream().filter(p -> p.name().startsWith(name))
                .findFirst().orElseThrow();
    }

    private static void put(Map<UUID, List<CaseEvent>> batch, UUID id, List<? extends DomainEvent> events) {
        List<CaseEvent> read = new ArrayList<>();
        for (DomainEvent event : events) {
            read.add(new CaseEvent(new RecordedEvent("request", id, read.size(), new UUID(id.getMostSignificantBits(),
                    read.size()).toString(), "", "1", Instant.EPOCH, null, "{}", null, 0), event));
        }
        batch.put(id, read);
    }
}
