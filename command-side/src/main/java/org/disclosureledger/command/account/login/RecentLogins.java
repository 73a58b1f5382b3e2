package org.disclosureledger.command.account.login;

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

import org.disclosureledger.command.account.Caller;

/**
 * Passwords that were right less than a minute ago, so that a slow hash is computed once a minute and not on every call.
 * Kept under an HMAC with a key that lives only in this process; wrong passwords are not kept.
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
    Caller get(String username, String password, Supplier<Caller> check) {
        return callers.get(digest(username, password), unknown -> check.get());
    }

    void forget(String username) {
        callers.asMap().values().removeIf(caller -> caller.username().equals(username));
    }

    private String digest(String username, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((username.length() + ":" + username + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
