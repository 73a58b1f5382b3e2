package org.disclosureledger.query.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.query.feed.CaseEvent;

/** Tells several consultations of one kind apart by their order (第 1 件、第 2 件). */
final class Consultations {

    private final Map<UUID, Integer> order = new HashMap<>();
    private final Map<UUID, ConsultationKind> kinds = new HashMap<>();
    private final Map<ConsultationKind, Integer> ofKind = new HashMap<>();

    private Consultations() {
    }

    /** @param events of one request, in any order */
    static Consultations of(List<CaseEvent> events) {
        Consultations consultations = new Consultations();
        events.stream().sorted(Comparator.comparingLong(CaseEvent::version)).map(CaseEvent::event)
                .forEach(consultations::opened);
        return consultations;
    }

    private void opened(DomainEvent event) {
        if (event instanceof ConsultationOpened e) {
            kinds.put(e.consultationId(), e.kind());
            order.put(e.consultationId(), ofKind.merge(e.kind(), 1, Integer::sum));
        }
    }

    /** Empty where there is only one of the kind. */
    String which(DomainEvent event) {
        return switch (event) {
            case ConsultationOpened e -> of(e.consultationId());
            case ConsultationReached e -> of(e.consultationId());
            case ConsultationClosed e -> of(e.consultationId());
            default -> "";
        };
    }

    private String of(UUID consultation) {
        ConsultationKind kind = kinds.get(consultation);
        return kind == null || ofKind.getOrDefault(kind, 0) < 2
                ? ""
                : "（%s第 %d 件）".formatted(kind.label(), order.get(consultation));
    }
}
