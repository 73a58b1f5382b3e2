package org.disclosureledger.query.feed.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.query.feed.intake.Model;

/**
 * The schema of the read models, made by {@code readmodel.sql}. The schema's comment says by which form of that file it
 * was made: another form means an empty schema, filled again from the beginning of the topic.
 */
@Component
@DependsOnDatabaseInitialization
class ReadModelSchema {

    static final String OLD_SCHEMA = "readmodel_old";
    /** Puts the next read models in the place of the living ones, which get another name. */
    static final List<String> EXCHANGE = List.of(
            "insert into readmodel_next.feed_position select * from readmodel.feed_position",
            "drop schema if exists readmodel_old cascade", "alter schema readmodel rename to readmodel_old",
            "alter schema readmodel_next rename to readmodel");
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelSchema.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final String ddl;

    ReadModelSchema(JdbcTemplate jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        try {
            this.ddl = new ClassPathResource("readmodel.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several processes may start at once: one of them makes the schema. */
    @PostConstruct
    void prepare() {
        transactions.executeWithoutResult(_ -> {
            jdbc.execute("select pg_advisory_xact_lock(" + Model.FEED_LOCK + ")");
            String form = form();
            if (!form.equals(formOf(Model.LIVE_SCHEMA))) {
                LOG.info("Read models of form {} are made anew", form);
                create(Model.LIVE_SCHEMA);
            }
        });
    }

    /** An empty schema of this name, in place of whatever had the name. */
    void create(String schema) {
        transactions.executeWithoutResult(_ -> {
            drop(schema);
            jdbc.execute(
                    "create schema %s; comment on schema %1$s is '%s'; set local search_path to %1$s".formatted(schema,
                            form()));
            jdbc.execute(ddl);
        });
    }

    void drop(String schema) {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    private @Nullable String formOf(String schema) {
        List<@Nullable String> forms = jdbc.query(
                "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = ?",
                (row, _) -> row.getString(1), schema);
        return forms.isEmpty() ? null : forms.getFirst();
    }

    private String form() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ddl.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
