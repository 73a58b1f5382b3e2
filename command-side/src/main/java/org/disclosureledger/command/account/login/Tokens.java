package org.disclosureledger.command.account.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Bearer tokens: 256 random bits, valid for 12 hours. Only their hash is stored. Those of the pages' sessions end also
 * when they were not used for 30 minutes; a use is written down at most once a minute.
 */
@Repository
class Tokens {

    private static final Duration VALID = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Issued(String token, Instant expiresAt) {}

    /** @param used whether its last use is to be written down */
    private record Held(String username, boolean used) {}

    /** For a program: valid even when it is not used. */
    Issued issue(String username) {
        return issue(username, false);
    }

    /** For somebody who signed in to the pages. */
    Issued openSession(String username) {
        return issue(username, true);
    }

    private Issued issue(String username, boolean endsWhenIdle) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        database.sql("insert into access_token (hash, username, created_at, expires_at, used_at) "
                + "values (:hash, :username, :now, :end, case when :idle then :now end)")
                .param("hash", hash(token)).param("username", username).param("now", now)
                .param("end", now.plus(VALID)).param("idle", endsWhenIdle).update();
        return new Issued(token, now.plus(VALID).toInstant());
    }

    /** The user name it was issued to, while it is valid and the account is not disabled. */
    Optional<String> owner(String token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Held> held = database.sql("""
                select username, coalesce(used_at <= :noticed, false) as used
                from access_token join account using (username)
                where hash = :hash and expires_at > :now and coalesce(used_at > :idle, true) and not disabled""")
                .param("hash", hash(token)).param("now", now).param("noticed", now.minus(NOTICED))
                .param("idle", now.minus(IDLE)).query(Held.class).optional();
        if (held.isPresent() && held.get().used()) {
            database.sql("update access_token set used_at = ? where hash = ? and used_at <= ?")
                    .params(now, hash(token), now.minus(NOTICED)).update();
        }
        return held.map(Held::username);
    }

    void revoke(String token) {
        database.sql("delete from access_token where hash = ?").param(hash(token)).update();
    }

    void revokeAll(String username) {
        database.sql("delete from access_token where username = ?").param(username).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void purge() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("delete from access_token where expires_at < ? or used_at < ?").params(now, now.minus(IDLE))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
