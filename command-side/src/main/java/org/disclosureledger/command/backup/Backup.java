package org.disclosureledger.command.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes backup files while others write to the database: one snapshot, read in one transaction that has no id of its own
 * and so holds no event back from the relay.
 */
@Component
public class Backup {

    private static final int BUFFER = 1 << 16;

    private final DataSource source;

    public Backup(JdbcConnectionDetails database) {
        this.source = OwnConnection.to(database);
    }

    /** Leaves the stream open. A file without its last entry, the manifest, is of no use, and restoring refuses it. */
    public Manifest write(Part part, OutputStream out) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = write(part, connection, zip);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.finish();
            connection.rollback();
            return manifest;
        }
    }

    private static Manifest write(Part part, Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        OffsetDateTime takenAt = jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        String schemaVersion = jdbc.sql("select h.version from flyway_schema_history h where h.success "
                + "and h.version is not null order by h.installed_rank desc limit 1").query(String.class).single();
        UUID ledger = jdbc.sql("select e.eventidentifier from event e order by e.globalindex limit 1")
                .query(UUID.class).optional().orElse(null);
        List<Manifest.Table> tables = new ArrayList<>();
        for (Part.Rows rows : part.tables()) {
            zip.putNextEntry(new ZipEntry(rows.table() + ".copy"));
            try (var entry = new BufferedOutputStream(new Unclosed(zip), BUFFER)) {
                tables.add(new TableText(connection).write(rows, TableText.columns(jdbc, rows.table()), entry));
            }
        }
        return new Manifest(Manifest.FORMAT, part, schemaVersion, takenAt.toInstant(), ledger,
                Backup.class.getPackage().getImplementationVersion(), tables);
    }

    /** The end of an entry is not the end of the file. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
