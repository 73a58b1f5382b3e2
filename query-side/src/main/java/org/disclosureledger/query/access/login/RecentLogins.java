package org.disclosureledger.query.access.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;

import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

import org.disclosureledger.query.access.Caller;

/**
 * Credentials that were right less than a minute ago, so that the command side is asked once a minute and not on every
 * call. Kept under an HMAC with a key that lives only in this process; wrong credentials are not kept.
 */
final class RecentLogins {

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, Caller> callers;
    private final SecretKey key;

    RecentLogins(Ticker ticker) {
        this.callers = Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).ticker(ticker).build();
        try {
            this.key = KeyGenerator.getInstance(ALGORITHM).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Concurrent calls with the same credentials wait for one check; one that throws leaves nothing behind. */
    Caller get(Credentials credentials, Supplier<Caller> check) {
        return callers.get(digest(credentials), unknown -> check.get());
    }

    void forget(Credentials credentials) {
        callers.invalidate(digest(credentials));
    }

    private String digest(Credentials credentials) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(credentials.unambiguous().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
