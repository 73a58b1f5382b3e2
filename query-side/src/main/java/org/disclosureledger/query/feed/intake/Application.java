package org.disclosureledger.query.feed.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.PersonKeys;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.parking.ParkedCases;

/**
 * One transaction: all read models, the positions of the cases, what is parked, and the position of the source. What
 * others applied since the work was prepared is seen here and left out.
 */
@Component
class Application {

    private final List<Projection> projections;
    private final CasePositions positions;
    private final ParkedCases parkedCases;
    private final TransactionOperations transactions;
    private final JdbcTemplate jdbc;

    Application(List<Projection> projections, CasePositions positions, ParkedCases parkedCases,
            TransactionOperations transactions, JdbcTemplate jdbc) {
        this.projections = projections;
        this.positions = positions;
        this.parkedCases = parkedCases;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** @param complete true in the last transaction of a delivery, which moves its bookmark */
    Tally apply(List<CaseWork> prepared, PersonKeys keys, Delivery delivery, boolean complete) {
        return delivery.model().in(transactions, jdbc, () -> {
            delivery.bookmark().lock();
            Tally tally = prepared.isEmpty() ? Tally.NONE : apply(current(prepared, delivery), keys, delivery);
            if (complete) {
                delivery.bookmark().move();
            }
            return tally;
        });
    }

    private List<CaseWork> current(List<CaseWork> prepared, Delivery delivery) {
        Set<UUID> ids = prepared.stream().map(CaseWork::caseId).collect(Collectors.toSet());
        if (delivery.unpark()) {
            parkedCases.remove(ids);
        }
        Map<UUID, Long> known = positions.of(ids);
        Set<UUID> parked = parkedCases.among(ids);
        return prepared.stream().filter(w -> !parked.contains(w.caseId()))
                .map(w -> w.after(known.getOrDefault(w.caseId(), CasePositions.NOTHING)))
                .map(w -> unbroken(w, known.getOrDefault(w.caseId(), CasePositions.NOTHING))).toList();
    }

    private static CaseWork unbroken(CaseWork work, long known) {
        if (!work.events().isEmpty() && work.events().getFirst().version() != known + 1) {
            throw new OptimisticLockingFailureException("the read models were switched meanwhile");
        }
        return work;
    }

    private Tally apply(List<CaseWork> works, PersonKeys keys, Delivery delivery) {
        Map<UUID, List<CaseEvent>> cases = new LinkedHashMap<>();
        List<CaseWork> changed = works.stream().filter(w -> !w.events().isEmpty()).toList();
        changed.forEach(w -> cases.put(w.caseId(), w.events()));
        if (!cases.isEmpty()) {
            CaseBatch batch = new CaseBatch(cases, keys, delivery.counting());
            projections.forEach(p -> p.apply(batch));
            positions.advance(changed);
        }
        var troubles = works.stream().map(CaseWork::trouble).filter(Objects::nonNull).toList();
        parkedCases.add(troubles);
        return new Tally(changed.stream().mapToInt(w -> w.events().size()).sum(),
                works.stream().mapToInt(CaseWork::dropped).sum(), troubles.size());
    }
}
