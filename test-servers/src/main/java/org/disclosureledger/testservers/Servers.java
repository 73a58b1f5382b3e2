package org.disclosureledger.testservers;

/** One kind of servers. */
sealed interface Servers permits EmbeddedServers, ContainerServers {

    TestPostgres postgres();

    TestKafka kafka();

    OwnKafka ownKafka();
}
