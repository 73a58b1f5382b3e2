package org.disclosureledger.query.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a request is not answered: becomes a problem detail (RFC 9457) with title and detail in Chinese. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final @Nullable String field;
    private final transient Map<String, Object> more;

    private Refusal(HttpStatus status, String detail, @Nullable String field, Map<String, Object> more) {
        super(detail);
        this.status = status;
        this.field = field;
        this.more = more;
    }

    public static Refusal notFound(String detail) {
        return new Refusal(HttpStatus.NOT_FOUND, detail, null, Map.of());
    }

    /** @param field of the body, or parameter, that is to be mended */
    public static Refusal malformed(String field, String detail) {
        return new Refusal(HttpStatus.BAD_REQUEST, detail, field, Map.of());
    }

    /** The request as a whole cannot be read. */
    public static Refusal unreadable(String detail) {
        return new Refusal(HttpStatus.BAD_REQUEST, detail, null, Map.of());
    }

    public static Refusal conflict(String detail) {
        return conflict(detail, Map.of());
    }

    public static Refusal conflict(String detail, Map<String, Object> more) {
        return new Refusal(HttpStatus.CONFLICT, detail, null, more);
    }

    public HttpStatus status() {
        return status;
    }

    public @Nullable String field() {
        return field;
    }

    public Map<String, Object> more() {
        return more;
    }
}
