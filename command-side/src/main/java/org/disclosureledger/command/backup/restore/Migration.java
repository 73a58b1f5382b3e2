package org.disclosureledger.command.backup.restore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.backup.OwnConnection;

/**
 * Brings the schema up to date before anything else looks at the database, beside the pool: a migration of a large table
 * may take longer than a command's transaction.
 */
@Component
class Migration implements FlywayMigrationStrategy {

    private final DataSource database;
    private final Restore restore;

    Migration(JdbcConnectionDetails database, Restore restore) {
        this.database = OwnConnection.to(database);
        this.restore = restore;
    }

    @Override
    public void migrate(Flyway configured) {
        MigrationVersion newest = Arrays.stream(to(MigrationVersion.LATEST, configured).info().all())
                .filter(migration -> migration.getState().isResolved()).map(MigrationInfo::getVersion)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(MigrationVersion.EMPTY);
        restore.unlessNotAsked(database, newest, version -> to(version, configured).migrate());
        to(MigrationVersion.LATEST, configured).migrate();
    }

    private Flyway to(MigrationVersion target, Flyway configured) {
        return Flyway.configure(configured.getConfiguration().getClassLoader())
                .configuration(configured.getConfiguration()).dataSource(database).target(target).load();
    }
}
