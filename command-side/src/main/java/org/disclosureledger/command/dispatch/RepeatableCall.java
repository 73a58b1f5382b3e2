package org.disclosureledger.command.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.web.Malformed;

/**
 * A command whose caller may send it again.
 *
 * @param key as given in the header; for the second and further commands of one call followed by their number
 * @param requestHash SHA-256 of method, address and body
 */
record RepeatableCall(String username, String key, String requestHash) {

    /** Header of the call. */
    static final String HEADER = "Idempotency-Key";
    private static final String KEY = "idempotencyKey";
    private static final String HASH = "requestHash";
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");
    private static final String COMMANDS_SENT = RepeatableCall.class.getName();

    /**
     * Empty when the call has no key.
     *
     * @throws Malformed when the key is too long or not of visible ASCII characters
     */
    static Optional<RepeatableCall> of(HttpServletRequest request, String username) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new Malformed(HEADER, "须为 1 至 200 个可见 ASCII 字符");
        }
        int sent = request.getAttribute(COMMANDS_SENT) instanceof Integer before ? before : 0;
        request.setAttribute(COMMANDS_SENT, sent + 1);
        return Optional.of(new RepeatableCall(username, sent == 0 ? key : key + " " + sent, RequestHash.of(request)));
    }

    /** As the command message carries it; empty when it carries none. */
    static Optional<RepeatableCall> of(Map<String, ?> metadata) {
        return metadata.get(KEY) instanceof String key && metadata.get(HASH) instanceof String hash
                && metadata.get(EventMetadata.ACTOR) instanceof String actor
                        ? Optional.of(new RepeatableCall(actor, key, hash))
                        : Optional.empty();
    }

    /** For the command message. */
    Map<String, Object> metadata() {
        return Map.of(KEY, key, HASH, requestHash);
    }
}
