package org.disclosureledger.command.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each call a correlation id (the caller's own, or a new one) and notes when it arrived. The id stands in the
 * answer, in each line of the log and in the metadata of the events that follow from the call.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Arrival extends OncePerRequestFilter {

    /** Header of the call and of the answer. */
    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlationId";
    private static final String ARRIVED_AT = Arrival.class.getName();
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Clock clock;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    /** Of the present call; of work that no call started, a new one. */
    public static String correlationId() {
        return Optional.ofNullable(MDC.get(KEY)).orElseGet(() -> UUID.randomUUID().toString());
    }

    /** When the call arrived; empty when it did not pass this filter. */
    public static Optional<Instant> of(HttpServletRequest request) {
        return Optional.ofNullable((Instant) request.getAttribute(ARRIVED_AT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String id = given != null && ACCEPTED.matcher(given).matches() ? given : UUID.randomUUID().toString();
        request.setAttribute(ARRIVED_AT, clock.instant());
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    /** So that the page of an error is logged under the same id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }
}
