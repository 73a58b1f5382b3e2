package org.disclosureledger.command.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

import org.disclosureledger.command.eventlog.CommitSignal;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.wire.EventCatalog;

/**
 * Axon's JDBC engine over our table: {@code json} columns, the stream type of the published language, and no snapshots
 * (a case has some ten events).
 */
final class JsonEventStorageEngine extends JdbcEventStorageEngine {

    static final EventSchema SCHEMA = EventSchema.builder().eventTable("event").build();

    private static final String INSERT = """
            insert into event (eventidentifier, aggregateidentifier, sequencenumber, type, payloadtype, payloadrevision,
                               payload, metadata, timestamp)
            values (?::uuid, ?, ?, ?, ?, ?, ?::json, ?::json, ?)""";

    private final CommitSignal signal;

    JsonEventStorageEngine(Builder builder, CommitSignal signal) {
        super(builder);
        this.signal = signal;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        signal.wakeAfterCommit();
    }

    @Override
    protected PreparedStatement appendEvents(Connection connection, List<? extends EventMessage<?>> events,
            Serializer serializer) throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            SerializedObject<String> payload = event.serializePayload(serializer, String.class);
            insert.setString(1, event.getIdentifier());
            insert.setString(2, event.getAggregateIdentifier());
            insert.setLong(3, event.getSequenceNumber());
            insert.setString(4, EventCatalog.streamType((DomainEvent) event.getPayload()));
            insert.setString(5, payload.getType().getName());
            insert.setString(6, payload.getType().getRevision());
            insert.setString(7, payload.getData());
            insert.setString(8, event.serializeMetaData(serializer, String.class).getData());
            writeTimestamp(insert, 9, event.getTimestamp());
            insert.addBatch();
        }
        return insert;
    }

    /** One exception for a lost race, whether it was about the first version or a later one. */
    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        try {
            super.handlePersistenceException(exception, failedEvent);
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            throw new CaseChangedMeanwhile(unknownTo((DomainEventMessage<?>) failedEvent), e);
        }
    }

    private static Meanwhile unknownTo(DomainEventMessage<?> first) {
        return Meanwhile.after(UUID.fromString(first.getAggregateIdentifier()), first.getSequenceNumber() - 1);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
