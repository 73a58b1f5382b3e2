package org.disclosureledger.command.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the events go. The topic is created with this many partitions when it does not exist. */
@ConfigurationProperties("disclosure.kafka")
public record RelaySettings(String bootstrapServers, String topic, int partitions) {}
