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

/** Bearer tokens: 256 random bits, valid for 12 hours. Only their hash is stored. */
@Repository
class Tokens {

    private static final Duration VALID = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Issued(String token, Instant expiresAt) {}

    Issued issue(String username) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        database.sql("insert into access_token (hash, username, created_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(token), username, now, now.plus(VALID)).update();
        return new Issued(token, now.plus(VALID).toInstant());
    }

    /** The user name it was issued to, while it is valid and the account is not disabled. */
    Optional<String> owner(String token) {
        return database.sql("""
                select username from access_token join account using (username)
                where hash = ? and expires_at > ? and not disabled""")
                .params(hash(token), OffsetDateTime.now(clock)).query(String.class).optional();
    }

    void revoke(String token) {
        database.sql("delete from access_token where hash = ?").param(hash(token)).update();
    }

    void revokeAll(String username) {
        database.sql("delete from access_token where username = ?").param(username).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void purge() {
        database.sql("delete from access_token where expires_at < ?").param(OffsetDateTime.now(clock)).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
