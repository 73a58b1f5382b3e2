package org.disclosureledger.command.testing;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.testservers.TestPostgres;
import org.disclosureledger.testservers.TestServers;

/** A context with the settings of the command side, an empty database of its own, and secrets. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String TOKEN = "internal-token-of-tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres postgres = TestServers.postgres();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", Map.of(
                "spring.datasource.url", postgres.freshDatabase(),
                "spring.datasource.username", postgres.username(),
                "spring.datasource.password", postgres.password(),
                // Tests of a part of the command side have no relay that the health group could contain.
                "management.endpoint.health.validate-group-membership", "false",
                "disclosure.internal-token", TOKEN,
                "disclosure.master-key", MasterKey.generate())));
    }
}
