package org.disclosureledger.command.backup.restore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.command.backup.Manifest;
import org.disclosureledger.command.backup.Part;
import org.disclosureledger.domain.person.MasterKey;

/**
 * Brings a backup into an empty database. Both files are read to their end before the database is touched; the rows come
 * in one transaction, whose id all events get, so that globalindex alone orders them.
 */
@Component
class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final RestoreSettings settings;
    private final MasterKey masterKey;

    Restore(RestoreSettings settings, MasterKey masterKey) {
        this.settings = settings;
        this.masterKey = masterKey;
    }

    /**
     * @param newest the newest schema that this program knows
     * @param migrate makes the schema of the given version
     * @throws InvalidSetting with the reason, in one line, when nothing was restored
     */
    void unlessNotAsked(DataSource database, MigrationVersion newest, Consumer<MigrationVersion> migrate) {
        if (!settings.asked()) {
            return;
        }
        try {
            long begun = System.nanoTime();
            long rows = restore(database, newest, migrate);
            LOG.info("已从备份恢复 {} 行，用时 {} s / restored from a backup", rows,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } catch (Unusable e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (IOException | SQLException | DataAccessException | FlywayException | IllegalArgumentException e) {
            LOG.error("restoring failed", e);
            throw refused("写入数据库时出错（" + e.getMessage() + "） / the database refused it");
        }
    }

    private long restore(DataSource database, MigrationVersion newest, Consumer<MigrationVersion> migrate)
            throws Unusable, SQLException, IOException {
        if (settings.ledger().isBlank() || settings.keys().isBlank()) {
            throw new Unusable("DISCLOSURE_RESTORE_LEDGER 与 DISCLOSURE_RESTORE_KEYS 须同时给出",
                    "both DISCLOSURE_RESTORE_LEDGER and DISCLOSURE_RESTORE_KEYS are needed");
        }
        try (var connection = database.getConnection()) {
            EmptyDatabase.require(connection);
        }
        try (var ledger = BackupFile.open(settings.ledger(), Part.LEDGER);
                var keys = BackupFile.open(settings.keys(), Part.KEYS)) {
            requireTogether(ledger.manifest(), keys.manifest(), newest);
            migrate.accept(MigrationVersion.fromVersion(ledger.manifest().schemaVersion()));
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                load(connection, ledger, keys);
                connection.commit();
            }
            return ledger.manifest().rows() + keys.manifest().rows();
        }
    }

    /** Without the commit, closing the connection rolls back. */
    private void load(Connection connection, BackupFile ledger, BackupFile keys)
            throws Unusable, SQLException, IOException {
        EmptyDatabase.lock(connection);
        Loading loading = new Loading(connection);
        loading.load(keys);
        loading.require(masterKey);
        loading.load(ledger);
        loading.goOn();
    }

    private static void requireTogether(Manifest ledger, Manifest keys, MigrationVersion newest) throws Unusable {
        if (keys.takenAt().isBefore(ledger.takenAt())) {
            throw new Unusable(
                    "密钥备份（" + keys.takenAt() + "）早于台账备份（" + ledger.takenAt() + "）：会缺少密钥，也会让已销毁的密钥复活；请用更新的密钥备份",
                    "the keys are older than the ledger: keys would be missing, and erased ones would come back");
        }
        if (ledger.ledger() != null && keys.ledger() != null && !ledger.ledger().equals(keys.ledger())) {
            throw new Unusable("密钥备份与台账备份不是同一套台账的", "the keys are those of another ledger");
        }
        for (Manifest manifest : new Manifest[]{ledger, keys}) {
            if (MigrationVersion.fromVersion(manifest.schemaVersion()).isNewerThan(newest)) {
                throw new Unusable("备份来自更新的版本（结构 " + manifest.schemaVersion() + "，本程序 " + newest + "），请用该版本或更新的程序",
                        "the backup was made by a newer version (schema " + manifest.schemaVersion()
                                + ", this program knows " + newest + ")");
            }
        }
    }

    private static InvalidSetting refused(String reason) {
        return new InvalidSetting("未恢复任何数据：" + reason);
    }
}
