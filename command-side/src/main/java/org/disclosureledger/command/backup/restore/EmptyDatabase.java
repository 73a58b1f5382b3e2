package org.disclosureledger.command.backup.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.disclosureledger.command.backup.TableText;

/** Whether a database is one that nobody has worked with: tables may be there, rows not. */
final class EmptyDatabase {

    private EmptyDatabase() {
    }

    static void require(Connection connection) throws Unusable {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List<String> tables = jdbc.sql("select t.table_name from information_schema.tables t "
                + "where t.table_schema = current_schema() and t.table_type = 'BASE TABLE' "
                + "and t.table_name not in ('flyway_schema_history', 'relay_position') order by 1")
                .query((row, _) -> row.getString(1)).list();
        for (String table : tables) {
            if (jdbc.sql("select exists (select from %s)".formatted(TableText.name(table))).query(Boolean.class)
                    .single()) {
                throw new Unusable("数据库已有数据（表 " + table + "），只能恢复到空数据库；若恢复已经完成，请去掉 DISCLOSURE_RESTORE_LEDGER 和 "
                        + "DISCLOSURE_RESTORE_KEYS 再启动",
                        "the database has data (table " + table + "); only an empty one is restored. If that was done "
                                + "already, start without DISCLOSURE_RESTORE_LEDGER and DISCLOSURE_RESTORE_KEYS");
            }
        }
    }

    /** Keeps everybody else from writing until the transaction ends. */
    static void lock(Connection connection) throws SQLException, Unusable {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout to '30s'"); // rather a refused start than one that hangs
            statement.execute("lock table event, account, data_key in exclusive mode");
        }
        require(connection);
    }
}
