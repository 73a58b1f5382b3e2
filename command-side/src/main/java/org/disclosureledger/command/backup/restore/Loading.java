package org.disclosureledger.command.backup.restore;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.disclosureledger.command.backup.Manifest;
import org.disclosureledger.command.backup.Part;
import org.disclosureledger.command.backup.TableText;
import org.disclosureledger.command.relay.Relayed;
import org.disclosureledger.command.vault.MasterKeyFits;
import org.disclosureledger.domain.person.MasterKey;

/** One transaction that fills the empty tables: all of both files, or nothing. */
final class Loading {

    private final Connection connection;
    private final JdbcClient jdbc;

    Loading(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** @throws Unusable when what then stands in the tables is not what the manifest says */
    void load(BackupFile file) throws SQLException, IOException, Unusable {
        for (Manifest.Table table : file.manifest().tables()) {
            try (InputStream rows = file.rows(table)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s (%s) from stdin"
                        .formatted(TableText.name(table.name()), TableText.list(table.columns())), rows, 1 << 16);
            }
        }
        for (Part.Rows rows : file.manifest().part().tables()) {
            compare(rows, file.manifest());
        }
    }

    /** What came out of the table once must come out of it again. */
    private void compare(Part.Rows rows, Manifest manifest) throws SQLException, IOException, Unusable {
        Manifest.Table wanted = manifest.tables().stream().filter(t -> t.name().equals(rows.table())).findFirst()
                .orElseThrow();
        Manifest.Table loaded = new TableText(connection).write(rows, wanted.columns(),
                new BufferedOutputStream(OutputStream.nullOutputStream()));
        if (!loaded.equals(wanted)) {
            throw new Unusable("恢复后的表 " + rows.table() + " 与备份不一致",
                    "the restored table " + rows.table() + " is not equal to that of the backup");
        }
    }

    /** @throws Unusable when another master key wrapped the keys */
    void require(MasterKey masterKey) throws Unusable {
        if (!MasterKeyFits.fits(jdbc, masterKey)) {
            throw new Unusable("主密钥不是备份时的主密钥，请改正 DISCLOSURE_MASTER_KEY（或 secrets/master-key）",
                    "the master key is not the one of the backup; correct DISCLOSURE_MASTER_KEY "
                            + "(or secrets/master-key)");
        }
    }

    /** New events get the next numbers; the relay sends everything again. */
    void goOn() {
        jdbc.sql("""
                select setval(pg_get_serial_sequence('event', 'globalindex'), greatest(max(e.globalindex), 1),
                              count(*) > 0) from event e""").query(Long.class).single();
        jdbc.sql("update relay_position set xid = null, idx = null, offsets = '{}', topic_id = ?")
                .param(Relayed.RESTORED).update();
    }
}
