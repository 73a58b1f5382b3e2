package org.disclosureledger.command.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.statute.Basis;

/** The results of the last 24 hours by user name and key. */
@Repository
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private static final Finding KEY_STANDS_FOR_ONE_CALL = new Finding("IdempotencyKeyStandsForOneCall",
            RepeatableCall.HEADER, "同一个 Idempotency-Key 已用于另一项内容不同的请求", Basis.policy("idempotency-key-once"));

    private record Stored(String requestHash, String response) {}

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyKeys(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The result of the same call when it was accepted within 24 hours.
     *
     * @throws Refused when the key was used for another call
     */
    Optional<CommandResult> replay(RepeatableCall call) {
        Optional<Stored> stored = database.sql("""
                select request_hash, response from idempotency_key
                where username = ? and key = ? and created_at > ?""")
                .params(call.username(), call.key(), OffsetDateTime.now(clock).minus(KEPT))
                .query((row, number) -> new Stored(row.getString("request_hash"), row.getString("response")))
                .optional();
        if (stored.isPresent() && !stored.get().requestHash().equals(call.requestHash())) {
            throw new Refused(KEY_STANDS_FOR_ONE_CALL);
        }
        return stored.map(answer -> json.readValue(answer.response(), CommandResult.class));
    }

    /**
     * Replaces what is older than 24 hours and not yet purged.
     *
     * @throws DuplicateKeyException when the same call was accepted meanwhile; the transaction is to be rolled back
     */
    void store(RepeatableCall call, CommandResult result) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int stored = database.sql("""
                insert into idempotency_key as old (username, key, request_hash, response, created_at)
                values (:username, :key, :hash, cast(:response as json), :now)
                on conflict (username, key) do update
                set request_hash = excluded.request_hash, response = excluded.response,
                    created_at = excluded.created_at
                where old.created_at <= :expired""")
                .param("username", call.username()).param("key", call.key()).param("hash", call.requestHash())
                .param("response", json.writeValueAsString(result)).param("now", now)
                .param("expired", now.minus(KEPT)).update();
        if (stored == 0) {
            throw new DuplicateKeyException("idempotency key was used meanwhile");
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void purge() {
        database.sql("delete from idempotency_key where created_at <= ?")
                .param(OffsetDateTime.now(clock).minus(KEPT)).update();
    }
}
