package org.disclosureledger.command.testing;

import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import org.disclosureledger.testservers.TestServers;

/** A context that relays to a topic of its own on the Kafka of all tests. */
public final class KafkaOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("kafka of tests", Map.of(
                "disclosure.kafka.bootstrap-servers", TestServers.kafka().bootstrapServers(),
                "disclosure.kafka.topic", "events-" + UUID.randomUUID())));
    }
}
