package org.disclosureledger.command.web.problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Who somebody is, and what they may do. */
@RestControllerAdvice
@Order(2)
class AccessProblems {

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<ProblemDetail> unauthorized() {
        return unauthorized("请提供有效的用户名和密码，或令牌");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> locked(LockedException locked) {
        return unauthorized(String.valueOf(locked.getMessage()));
    }

    /** The credentials may be right: they could not be checked. */
    @ExceptionHandler(AuthenticationServiceException.class)
    ResponseEntity<ProblemDetail> unchecked() {
        return Problem.unavailable().response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        return Problem.of(HttpStatus.FORBIDDEN, String.valueOf(denied.getMessage())).response();
    }

    @ExceptionHandler(AuthorizationDeniedException.class)
    ResponseEntity<ProblemDetail> roleMissing() {
        return Problem.of(HttpStatus.FORBIDDEN, "账号没有此操作所需的角色").response();
    }

    @ExceptionHandler(RequestRejectedException.class)
    ResponseEntity<ProblemDetail> rejected() {
        return Problem.malformed("url", "地址或请求头含有不允许的字符").response();
    }

    private static ResponseEntity<ProblemDetail> unauthorized(String sentence) {
        return Problem.of(HttpStatus.UNAUTHORIZED, sentence)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"disclosure-ledger\", charset=\"UTF-8\"")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").response();
    }
}
