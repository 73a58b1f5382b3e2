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

import org.disclosureledger.command.account.Account;

/**
 * Bearer tokens: 256 random bits, valid for 12 hours. Only their hash is stored. Those of the pages' sessions end also
 * when they were not used for 30 minutes; a use is written down at most once a minute. They lie in a browser's cookie, and
 * so open the pages alone: the commands' interface does not take them.
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
    private record Held(String username, boolean session, boolean used) {}

    /** For a program: valid even when it is not used. */
    Issued issue(Account verified) {
        return issue(verified, false);
    }

    /** For somebody who signed in to the pages. */
    Issued openSession(Account verified) {
        return issue(verified, true);
    }

    /** Only while the password is the one that was verified: a change of it ends the tokens there are, and this one. */
    private Issued issue(Account verified, boolean endsWhenIdle) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        int issued = database.sql("""
                insert into access_token (hash, username, created_at, expires_at, used_at)
                select :hash, username, :now, :end, case when :idle then :now end from account
                where username = :username and password_hash = :password and not disabled for share""")
                .param("hash", hash(token)).param("username", verified.username())
                .param("password", verified.passwordHash()).param("now", now).param("end", now.plus(VALID))
                .param("idle", endsWhenIdle).update();
        if (issued == 0) {
            throw PasswordLogin.refused();
        }
        return new Issued(token, now.plus(VALID).toInstant());
    }

    /** The user name a program's token was issued to, while it is valid and the account is not disabled. */
    Optional<String> owner(String token) {
        return held(token).filter(held -> !held.session()).map(Held::username);
    }

    /** The same for a token of either kind. */
    Optional<String> ownerOrSignedIn(String token) {
        return held(token).map(Held::username);
    }

    private Optional<Held> held(String token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Held> held = database.sql("""
                select username, used_at is not null as session, coalesce(used_at <= :noticed, false) as used
                from access_token join account using (username)
                where hash = :hash and expires_at > :now and coalesce(used_at > :idle, true) and not disabled""")
                .param("hash", hash(token)).param("now", now).param("noticed", now.minus(NOTICED))
                .param("idle", now.minus(IDLE)).query(Held.class).optional();
        if (held.isPresent() && held.get().used()) {
            database.sql("update access_token set used_at = ? where hash = ? and used_at <= ?")
                    .params(now, hash(token), now.minus(NOTICED)).update();
        }
        return held;
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
