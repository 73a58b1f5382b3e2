package org.disclosureledger.query.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;

/** What filters refuse is answered in the words of the endpoints: a problem detail, or a plain page. */
@Component
public class EarlyRefusals {

    private final HandlerExceptionResolver resolver;

    EarlyRefusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        ModelAndView page = resolver.resolveException(request, response, null, failure);
        if (page != null && page.getModel().get("problem") instanceof ProblemDetail problem) {
            // Nobody renders views here: the dispatcher was not reached.
            HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
            response.setStatus(status.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write("""
                    <!DOCTYPE html>
                    <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
                    <body><h1>%1$s <small>%2$d</small></h1><p>%3$s</p></body></html>
                    """.formatted(escaped(problem.getTitle()), status.value(), escaped(problem.getDetail())));
        }
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
