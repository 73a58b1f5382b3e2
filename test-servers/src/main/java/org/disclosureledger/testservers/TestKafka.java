package org.disclosureledger.testservers;

/** The Kafka that all tests of this JVM share, each with a topic of its own; it ends with the JVM. */
public interface TestKafka {

    String bootstrapServers();
}
