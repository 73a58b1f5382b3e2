package org.disclosureledger.command.web.problem;

import java.util.List;
import java.util.Optional;

import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;
import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.eventstore.EventReader.Happened;
import org.disclosureledger.command.eventstore.Meanwhile;
import org.disclosureledger.command.reservation.AlreadyTaken;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.command.web.NotKnown;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.Sentences;

/** What the domain and its endpoints say themselves. */
@RestControllerAdvice
@Order(1)
class DomainProblems {

    /** Whoever was away for long reads the register, not a refusal. */
    private static final int MOST_SENTENCES = 20;

    private final EventReader events;

    DomainProblems(EventReader events) {
        this.events = events;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        Finding finding = refused.finding();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, finding.sentence()).with("field", finding.field())
                .with("rule", finding.rule()).with("basis", finding.basis().citation()).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(Conflict conflict) {
        return withMeanwhile(Problem.of(HttpStatus.CONFLICT, conflict.sentence()), conflict.meanwhile());
    }

    /** With the version that the case has now, and a sentence in Chinese on each of the last things that happened. */
    private ResponseEntity<ProblemDetail> withMeanwhile(Problem problem, Optional<Meanwhile> meanwhile) {
        List<Happened> happened = meanwhile.map(events::happened).orElse(List.of());
        return happened.isEmpty()
                ? problem.response()
                : problem.with("version", happened.getLast().version())
                        .with("since", happened.stream().skip(Math.max(0, happened.size() - MOST_SENTENCES))
                                .map(h -> Sentences.of(h.event())).toList())
                        .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> taken(AlreadyTaken taken) {
        return Problem.of(HttpStatus.CONFLICT, String.valueOf(taken.getMessage())).with("field", field(taken))
                .response();
    }

    /** As commands name it; the kind of a reservation is a matter of the store. */
    private static String field(AlreadyTaken taken) {
        return Reservation.APPEAL_NUMBER.equals(taken.kind()) ? "caseNumber" : "registerNumber";
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDetail> raceLost(RuntimeException lost) {
        Optional<Meanwhile> meanwhile = lost instanceof CaseChangedMeanwhile changed
                ? changed.meanwhile()
                : Optional.empty();
        return withMeanwhile(Problem.of(HttpStatus.CONFLICT,
                "%s刚刚被他人更新，请查看最新情况后重试".formatted(meanwhile.map(Meanwhile::subject).orElse("该案件"))), meanwhile);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NotKnown unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage())).response();
    }

    /** Incompatible: the id of a stream of another type, a request's where an appeal's is meant. */
    @ExceptionHandler({AggregateNotFoundException.class, IncompatibleAggregateException.class})
    ResponseEntity<ProblemDetail> unknownCase() {
        return Problem.of(HttpStatus.NOT_FOUND, "没有这个案件").response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(Malformed malformed) {
        return Problem.malformed(malformed.field(), String.valueOf(malformed.getMessage())).response();
    }
}
