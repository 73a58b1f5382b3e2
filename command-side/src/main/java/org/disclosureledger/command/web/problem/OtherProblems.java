package org.disclosureledger.command.web.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

import org.disclosureledger.command.web.Arrival;

/** The database is away, HTTP itself says no, or an error of ours: then only the correlation id tells where to look. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherProblems {

    private static final Logger LOG = LoggerFactory.getLogger(OtherProblems.class);
    private static final String NOT_STORABLE = "22021";
    /** Classes of SQL states: connection lost, disk or memory full, server stopping, its own input and output failing. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");

    /** A transaction system exception is a connection that went while committing: what came of it, only the key tells. */
    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class,
            CannotCreateTransactionException.class, TransactionSystemException.class})
    ResponseEntity<ProblemDetail> databaseAway(Exception outage) {
        LOG.warn("database not available: {}", outage.getClass().getSimpleName());
        return Problem.unavailable().response();
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> other(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure; // a download has begun: the container cuts it off, instead of a problem being added to it
        }
        // Next: what the database says comes wrapped by the event store, and its lost connection looks like a lost client.
        if (causedBy(failure, state -> state.length() == 5 && OUTAGES.contains(state.substring(0, 2)))) {
            return databaseAway(failure);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            Problem problem = Problem.of(known.getStatusCode());
            problem.headers().putAll(known.getHeaders());
            return problem.response();
        }
        if (causedBy(failure, NOT_STORABLE::equals)) {
            // PostgreSQL keeps no NUL, wherever it slipped through.
            return Problem.malformed(CallProblems.BODY, "内容含有不能保存的字符").response();
        }
        LOG.error("unexpected failure", failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "发生了意外错误，请凭编号联系管理员")
                .with("correlationId", Arrival.correlationId()).response();
    }

    private static boolean causedBy(Throwable failure, Predicate<String> sqlState) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sqlState.test(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
