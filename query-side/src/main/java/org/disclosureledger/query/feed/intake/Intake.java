package org.disclosureledger.query.feed.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.query.feed.PersonKeys;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.parking.ParkedCase;
import org.disclosureledger.query.feed.parking.ParkedCases;
import org.disclosureledger.query.feed.source.CommandSide;

/**
 * Takes events in. First, outside of any transaction, everything that may take long: order, missing versions, reading,
 * keys. Then one transaction for all cases, all read models and the position. If that fails on data, the batch is split
 * until the event is found that is to blame; its case is parked and the others go on. Any other failure is thrown: the
 * caller tries again, nothing is skipped.
 */
@Component
public class Intake {

    private final Sequencing sequencing;
    private final CommandSide commandSide;
    private final Application application;
    private final CasePositions positions;
    private final ParkedCases parkedCases;
    private final TransactionOperations transactions;
    private final JdbcTemplate jdbc;

    Intake(Sequencing sequencing, CommandSide commandSide, Application application, CasePositions positions,
            ParkedCases parkedCases, TransactionOperations transactions, JdbcTemplate jdbc) {
        this.sequencing = sequencing;
        this.commandSide = commandSide;
        this.application = application;
        this.positions = positions;
        this.parkedCases = parkedCases;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    public Tally take(Delivery delivery) {
        List<CaseWork> works = prepare(delivery);
        PersonKeys keys = commandSide.keys(Sealings.keyIds(works));
        try {
            return application.apply(works, keys, delivery, true);
        } catch (RuntimeException e) {
            if (!Reasons.isOfTheData(e)) {
                throw e;
            }
            return isolate(works, keys, delivery, e).plus(application.apply(List.of(), keys, delivery, true));
        }
    }

    private List<CaseWork> prepare(Delivery delivery) {
        Map<UUID, NavigableMap<Long, RecordedEvent>> cases = new LinkedHashMap<>();
        delivery.events().forEach(
                e -> cases.computeIfAbsent(e.streamId(), _ -> new TreeMap<>()).putIfAbsent(e.version(), e));
        Set<UUID> ids = new java.util.HashSet<>(cases.keySet());
        delivery.broken().forEach(b -> ids.add(b.caseId()));
        if (ids.isEmpty()) {
            return List.of();
        }
        Known known = delivery.model().in(transactions, jdbc,
                () -> new Known(positions.of(ids), delivery.unpark() ? Set.of() : parkedCases.among(ids)));
        List<CaseWork> works = new ArrayList<>();
        cases.forEach((id, events) -> {
            if (!known.parked().contains(id)) {
                works.add(sequencing.work(id, events, known.version(id)));
            }
        });
        delivery.broken().stream().filter(b -> !known.parked().contains(b.caseId()))
                .map(b -> new CaseWork(b.caseId(), b.streamType(), List.of(), 0,
                        ParkedCase.broken(b.caseId(), b.streamType(), known.version(b.caseId()) + 1, b.reason())))
                .forEach(works::add);
        return works;
    }

    private Tally isolate(List<CaseWork> works, PersonKeys keys, Delivery delivery, RuntimeException failure) {
        if (works.size() > 1) {
            return attempt(works.subList(0, works.size() / 2), keys, delivery)
                    .plus(attempt(works.subList(works.size() / 2, works.size()), keys, delivery));
        }
        CaseWork work = works.getFirst();
        return work.events().size() > 1
                ? attempt(List.of(work.firstHalf()), keys, delivery)
                        .plus(attempt(List.of(work.secondHalf()), keys, delivery.goingOn()))
                : application.apply(List.of(work.parkedAtFirst(Reasons.of(failure))), keys, delivery, false);
    }

    private Tally attempt(List<CaseWork> works, PersonKeys keys, Delivery delivery) {
        try {
            return application.apply(works, keys, delivery, false);
        } catch (RuntimeException e) {
            if (!Reasons.isOfTheData(e)) {
                throw e;
            }
            return isolate(works, keys, delivery, e);
        }
    }

    private record Known(Map<UUID, Long> versions, Set<UUID> parked) {

        long version(UUID id) {
            return versions.getOrDefault(id, CasePositions.NOTHING);
        }
    }
}
