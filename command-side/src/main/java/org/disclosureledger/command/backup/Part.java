package org.disclosureledger.command.backup;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one backup file holds. The keys never lie in the same file as what they open: the newest keys belong to every older
 * ledger, and who was erased since then stays erased.
 */
public enum Part {

    /** 台账: everything but keys. */
    @JsonProperty("ledger")
    LEDGER,

    /** 密钥: one wrapped key per case, and a mark for each case that was erased. */
    @JsonProperty("keys")
    KEYS;

    /**
     * Tables that no backup has: who is signed in, answers to calls that may be repeated, and how far the relay is, which
     * a restored system begins anew.
     */
    public static final List<String> LEFT_OUT = List.of("access_token", "idempotency_key", "relay_position",
            "flyway_schema_history");

    /**
     * @param order makes the digest of equal tables equal in every cluster, whatever its collation
     */
    public record Rows(String table, String order) {}

    /** In an order in which they can be filled again. */
    public List<Rows> tables() {
        return switch (this) {
            case LEDGER -> List.of(new Rows("event", "globalindex"),
                    new Rows("reservation", "kind collate \"C\", organ collate \"C\", value collate \"C\""),
                    new Rows("organ", "code collate \"C\""), new Rows("account", "username collate \"C\""),
                    new Rows("register_import", "id"));
            case KEYS -> List.of(new Rows("data_key", "case_id"));
        };
    }

    @Override
    public String toString() {
        return switch (this) {
            case LEDGER -> "ledger";
            case KEYS -> "keys";
        };
    }
}
