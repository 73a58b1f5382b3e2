package org.disclosureledger.command.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import org.disclosureledger.command.eventlog.CommitSignal;
import org.disclosureledger.domain.wire.EventCodec;

/**
 * Axon's infrastructure, bean by bean. Its auto-configuration must not be trusted with plain JDBC on Spring Boot 4: it
 * silently falls back to no transactions at all. A test asserts the classes of these beans.
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    /** For {@code @Aggregate(lockFactory = …)}: no lock in memory, the unique key (case, version) decides. */
    public static final String UNIQUE_KEY_DECIDES = "uniqueKeyDecides";

    /** Axon's own default; a case has some ten events, so one query usually reads all of them. */
    private static final int BATCH = 100;

    @Bean(UNIQUE_KEY_DECIDES)
    LockFactory uniqueKeyDecides() {
        return NullLockFactory.INSTANCE;
    }

    @Bean
    EventCodec eventCodec() {
        return EventCodec.standard();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventCodec codec) {
        return new StoredEventSerializer(codec);
    }

    @Bean
    EventStorageEngine eventStorageEngine(ConnectionProvider connections, TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer, CommitSignal signal) {
        return new JsonEventStorageEngine(JdbcEventStorageEngine.builder().connectionProvider(connections)
                .transactionManager(transactions).schema(JsonEventStorageEngine.SCHEMA).dataType(String.class)
                .eventSerializer(serializer).snapshotSerializer(serializer)
                .persistenceExceptionResolver(new SQLStateResolver("23505")).batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH), signal);
    }

    /** What of a command's metadata its events keep; without a correlation id, the command's own identifier. */
    @Bean
    CorrelationDataProvider eventMetadata() {
        return EventStoreConfiguration::carriedOver;
    }

    private static Map<String, ?> carriedOver(Message<?> command) {
        Map<String, Object> carried = new HashMap<>(
                command.getMetaData().subset(EventMetadata.KEYS.toArray(new String[0])));
        carried.values().removeIf(Objects::isNull);
        carried.putIfAbsent(EventMetadata.CORRELATION_ID, command.getIdentifier());
        return carried;
    }
}
