package org.disclosureledger.query.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that nobody can read before anything else reads them; after the encoding is known. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LegibleParameters extends OncePerRequestFilter {

    private final EarlyRefusals refusals;

    LegibleParameters(EarlyRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            parameters(request).forEach((name, values) -> {
                Legible.require(name, name);
                for (String value : values) {
                    Legible.require(name, value);
                }
            });
        } catch (Refusal refusal) {
            refusals.write(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Tomcat decodes parameters when they are first asked for, and throws then. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException _) {
            throw Refusal.unreadable("参数无法解码");
        }
    }
}
