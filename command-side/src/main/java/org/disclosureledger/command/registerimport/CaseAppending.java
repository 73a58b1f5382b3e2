package org.disclosureledger.command.registerimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.eventstore.EventAppender;
import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.eventstore.NewEvent;
import org.disclosureledger.command.registerimport.check.NewCase;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

/**
 * Stores all cases of a checked register in one transaction: events first (order rule of the event store), then numbers,
 * keys, and that the import is done. Sealing reads only, so it delays nobody's events although it stands before.
 */
@Component
class CaseAppending {

    private final TransactionTemplate transaction;
    private final EventAppender appender;
    private final Reservations reservations;
    private final Vault vault;
    private final Imports imports;

    CaseAppending(TransactionTemplate transaction, EventAppender appender, Reservations reservations, Vault vault,
            Imports imports) {
        this.transaction = transaction;
        this.appender = appender;
        this.reservations = reservations;
        this.vault = vault;
        this.imports = imports;
    }

    void append(ImportJob job, List<NewCase> cases) {
        transaction.executeWithoutResult(_ -> {
            Map<UUID, Sealed> persons = seal(cases, NewCase::person);
            Map<UUID, Sealed> consultees = seal(cases, NewCase::consultee);
            List<NewEvent> events = new ArrayList<>();
            for (NewCase c : cases) {
                EventMetadata metadata = new EventMetadata(job.actor(), job.organ().code(), job.id().toString(),
                        c.source());
                long version = 0;
                for (DomainEvent event : c.sealed(persons.get(c.id()), consultees.get(c.id()))) {
                    events.add(new NewEvent(event, version++, metadata));
                }
            }
            appender.append(events);
            cases.forEach(c -> reservations.take(kind(c), job.organ().code(), c.number(), c.id()));
            imports.done(job.id(), cases.size());
        });
    }

    private Map<UUID, Sealed> seal(List<NewCase> cases, Function<NewCase, @Nullable Person> who) {
        Map<UUID, Person> persons = new HashMap<>();
        for (NewCase c : cases) {
            Person person = who.apply(c);
            if (person != null) {
                persons.put(c.id(), person);
            }
        }
        return persons.isEmpty() ? Map.of() : vault.sealAll(persons);
    }

    private static String kind(NewCase c) {
        return c.events().getFirst() instanceof AppealEvent ? Reservation.APPEAL_NUMBER : Reservation.REGISTER_NUMBER;
    }
}
