package org.disclosureledger.servers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of {@code postgresql.conf}. Written anew at every start, so that a change here reaches old directories. */
final class PostgresConfiguration {

    private final Map<String, String> settings = new LinkedHashMap<>();

    private PostgresConfiguration(int port) {
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "60");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("jit", "off");
        settings.put("random_page_cost", "1.1");
        // A row that is refused may hold a name: neither statements nor DETAIL lines (values of a key) go to the log.
        settings.put("log_min_messages", "warning");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_checkpoints", "off");
    }

    /** What is acknowledged is on the disk; a transaction that is forgotten cannot hold up the relay for ever. */
    static PostgresConfiguration durable(int port) {
        var durable = new PostgresConfiguration(port);
        durable.settings.put("fsync", "on");
        durable.settings.put("synchronous_commit", "on");
        durable.settings.put("full_page_writes", "on");
        durable.settings.put("shared_buffers", "256MB");
        durable.settings.put("effective_cache_size", "1GB");
        durable.settings.put("work_mem", "16MB");
        durable.settings.put("maintenance_work_mem", "128MB");
        durable.settings.put("wal_buffers", "16MB");
        durable.settings.put("min_wal_size", "128MB");
        durable.settings.put("max_wal_size", "2GB");
        durable.settings.put("checkpoint_timeout", "10min");
        durable.settings.put("transaction_timeout", "2min");
        durable.settings.put("idle_in_transaction_session_timeout", "30s");
        return durable;
    }

    /** For tests: quick, gone with the machine's first hiccup. */
    static PostgresConfiguration forgetful(int port) {
        var forgetful = new PostgresConfiguration(port);
        forgetful.settings.put("max_connections", "200"); // each context of the tests keeps its pool
        forgetful.settings.put("fsync", "off");
        forgetful.settings.put("synchronous_commit", "off");
        forgetful.settings.put("full_page_writes", "off");
        forgetful.settings.put("shared_buffers", "64MB");
        forgetful.settings.put("autovacuum_naptime", "10s");
        forgetful.settings.put("transaction_timeout", "2min");
        forgetful.settings.put("idle_in_transaction_session_timeout", "30s");
        return forgetful;
    }

    /** The operator's own settings, in {@code local.conf} beside the cluster, come last and win. */
    String text() {
        return settings.entrySet().stream().map(e -> e.getKey() + " = '" + e.getValue() + "'")
                .collect(Collectors.joining("\n", "# Written at every start; own settings belong in ../local.conf\n",
                        "\ninclude_if_exists = '../local.conf'\n"));
    }
}
