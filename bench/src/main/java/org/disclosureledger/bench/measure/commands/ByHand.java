package org.disclosureledger.bench.measure.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

/** The baselines: the rows a command leaves behind, written by plain JDBC over the same pool. Nothing is decided. */
final class ByHand {

    private static final String EVENT = """
            insert into event (eventidentifier, aggregateidentifier, sequencenumber, type, payloadtype, payloadrevision,
                               payload, metadata, timestamp)
            values (?::uuid, ?, ?, 'request', ?, '1', ?::json, ?::json, ?)""";
    private static final String METADATA = """
            {"actor":"system","correlationId":"bb1fd7ce-5ed7-4c44-a2f2-cd4b1e8d1f50","organ":"650000"}""";
    private static final String RECEIVED = """
            {"requestId":"%s","organ":"650000","registerNumber":"%s","receipt":{"channel":"internet",\
            "basis":"bothSidesConfirmation","receivedOn":"2026-03-02","submittedOn":null,"confirmedOn":null,\
            "evidence":null},"category":"naturalPerson","applicant":{"keyId":"%1$s",\
            "nonce":"MDEyMzQ1Njc4OWFi","ciphertext":"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJj\
            ZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFi"},\
            "content":"申请公开老旧小区改造项目的立项批复、资金安排与合同文本","remark":null}""";
    private static final byte[] WRAPPED = new byte[60];

    private final DataSource database;

    ByHand(DataSource database) {
        this.database = database;
    }

    /** A registration: event, register number, data key, one commit. */
    void create(UUID id, String number) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            event(connection, id, 0, "RequestReceived", RECEIVED.formatted(id, number));
            try (PreparedStatement name = connection.prepareStatement(
                    "insert into reservation (kind, organ, value, case_id) values ('register-number', '650000', ?, ?)");
                    PreparedStatement key = connection
                            .prepareStatement("insert into data_key (case_id, wrapped) values (?, ?)")) {
                name.setString(1, number);
                name.setObject(2, id);
                name.executeUpdate();
                key.setObject(1, id);
                key.setBytes(2, WRAPPED);
                key.executeUpdate();
            }
            connection.commit();
        }
    }

    /** The keys made up here open nothing: without them their persons count as erased, and nobody stumbles over them. */
    void forgetKeys() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from data_key where wrapped = ?")) {
            delete.setBytes(1, WRAPPED);
            delete.executeUpdate();
        }
    }

    /** Only the event of a registration, in autocommit. */
    void createEventAlone(UUID id, String number) throws SQLException {
        try (Connection connection = database.getConnection()) {
            event(connection, id, 0, "RequestReceived", RECEIVED.formatted(id, number));
        }
    }

    /** A follow-up: the events of the case are read, one is added, one commit. */
    void followUp(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long version = -1;
            try (PreparedStatement select = connection.prepareStatement("""
                    select globalindex, eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                           payloadtype, payloadrevision, payload, metadata
                    from event where aggregateidentifier = ? and sequencenumber >= 0 order by sequencenumber""")) {
                select.setString(1, id.toString());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        version = row.getLong(4);
                        row.getString(9);
                        row.getString(10);
                    }
                }
            }
            event(connection, id, version + 1, "RequestAssigned", """
                    {"requestId":"%s","assignedOn":"2026-03-03","handler":"承办人7"}""".formatted(id));
            connection.commit();
        }
    }

    private static void event(Connection connection, UUID id, long version, String type, String payload)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, id.toString());
            insert.setLong(3, version);
            insert.setString(4, type);
            insert.setString(5, payload);
            insert.setString(6, METADATA);
            insert.setString(7, Instant.now().toString());
            insert.executeUpdate();
        }
    }
}
