package org.disclosureledger.query.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** An error as the address that was called answers: a problem detail in the API, a page with the same words elsewhere. */
public final class ErrorAnswer {

    private static final List<String> NOT_PAGES = List.of("/api/", "/actuator", "/v3/", "/swagger-ui");

    private ErrorAnswer() {
    }

    /** @return what an exception handler is to return */
    public static Object of(HttpServletRequest request, ProblemDetail problem, HttpHeaders headers) {
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        return NOT_PAGES.stream().anyMatch(address::startsWith)
                ? ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem)
                : new ModelAndView("error", Map.of("status", problem.getStatus(), "problem", problem), status);
    }
}
