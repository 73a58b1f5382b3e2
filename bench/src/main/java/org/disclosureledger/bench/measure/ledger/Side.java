package org.disclosureledger.bench.measure.ledger;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.query.QuerySide;
import org.disclosureledger.servers.EmbeddedKafka;
import org.disclosureledger.servers.EmbeddedPostgres;

/** Starts one of the two applications as the standalone system does, in a context of its own, on a free port. */
final class Side {

    static final String USER = "admin";
    static final String PASSWORD = "bench-of-the-ledger";
    private static final String MASTER_KEY = "YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmU=";

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    Side(EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    ConfigurableApplicationContext command(Map<String, Object> more) {
        return start(CommandSide.class, "command-side", "COMMAND", postgres.database("disclosure_command"), more);
    }

    ConfigurableApplicationContext query(String database, int commandPort, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("disclosure.command-url", "http://localhost:" + commandPort);
        return start(QuerySide.class, "query-side", "QUERY", database, all);
    }

    String database(String name) {
        return postgres.database(name);
    }

    private ConfigurableApplicationContext start(Class<?> application, String name, String side, String database,
            Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("server.port", 0);
        settings.put("spring.datasource.url", database);
        settings.put("spring.datasource.username", EmbeddedPostgres.USERNAME);
        settings.put("spring.datasource.password", postgres.password());
        settings.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        settings.put("disclosure.kafka.bootstrap-servers", kafka.bootstrapServers());
        settings.put("disclosure.internal-token", "bench-internal-token-of-the-two-sides");
        settings.put("disclosure.master-key", MASTER_KEY);
        settings.put("disclosure.admin-password", PASSWORD);
        settings.put("disclosure.sample", false);
        String[] arguments = settings.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .properties(Map.of("spring.config.name", name, "disclosure.side", side)).run(arguments);
    }
}
