package org.disclosureledger.command.registerimport.check;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.acts.SealedLater;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.receive.RequestReceived;

/**
 * A row that is to become a case. Its persons stand beside its events in the clear, as long as it is in memory; nothing is
 * sealed before the whole register was found right.
 *
 * @param number 登记编号 or 案号
 * @param source file and row, as {@code 台账.csv:7}
 * @param person applicant or appellant
 * @param consultee whom the office consulted
 * @param events with {@link SealedLater} in the place of persons
 */
public record NewCase(UUID id, String number, String source, @Nullable Person person, @Nullable Person consultee,
        List<? extends DomainEvent> events) {

    /** The events as they are stored. */
    public List<DomainEvent> sealed(@Nullable Sealed sealedPerson, @Nullable Sealed sealedConsultee) {
        return events.stream().map(event -> sealed(event, sealedPerson, sealedConsultee)).toList();
    }

    private static DomainEvent sealed(DomainEvent event, @Nullable Sealed person, @Nullable Sealed consultee) {
        return switch (event) {
            case RequestReceived e when person != null -> new RequestReceived(e.requestId(), e.organ(),
                    e.registerNumber(), e.receipt(), e.category(), person, e.content(), e.remark());
            case ConsultationOpened e when e.consultee() != null -> new ConsultationOpened(e.requestId(),
                    e.consultationId(), e.kind(), consultee, e.dispatchedOn(), e.reachedOn());
            case AppealOpened e when e.appellant() != null -> new AppealOpened(e.appealId(), e.organ(), e.caseNumber(),
                    e.kind(), e.acceptedOn(), e.authority(), person, e.requestId());
            default -> event;
        };
    }

    @Override
    public String toString() {
        return "NewCase[%s, %d events]".formatted(id, events.size());
    }
}
