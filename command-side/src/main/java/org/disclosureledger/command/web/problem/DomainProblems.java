package org.disclosureledger.command.web.problem;

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

import org.disclosureledger.command.reservation.AlreadyTaken;
import org.disclosureledger.command.reservation.Reservation;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Malformed;
import org.disclosureledger.command.web.NotKnown;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;

/** What the domain and its endpoints say themselves. */
@RestControllerAdvice
@Order(1)
class DomainProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        Finding finding = refused.finding();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, finding.sentence()).with("field", finding.field())
                .with("rule", finding.rule()).with("basis", finding.basis().citation()).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(Conflict conflict) {
        Problem problem = Problem.of(HttpStatus.CONFLICT, conflict.sentence()).with("since", conflict.since());
        Long version = conflict.version();
        return (version == null ? problem : problem.with("version", version)).response();
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
    ResponseEntity<ProblemDetail> raceLost() {
        return Problem.of(HttpStatus.CONFLICT, "该案件刚刚被他人更新，请查看最新情况后重试").response();
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
