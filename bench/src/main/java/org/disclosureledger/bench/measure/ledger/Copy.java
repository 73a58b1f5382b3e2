package org.disclosureledger.bench.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The quickest way to write given rows: COPY, into tables of the same form with the same keys and indexes. */
public final class Copy {

    private final DataSource database;
    private final Map<String, Path> files = new HashMap<>();

    public Copy(DataSource database) {
        this.database = database;
    }

    /** Keeps the rows of a query as those of a table. */
    public void read(String table, String query) throws SQLException, IOException {
        Path file = Files.createTempFile("copy-", ".rows");
        file.toFile().deleteOnExit();
        try (Connection connection = database.getConnection(); var out = Files.newOutputStream(file)) {
            manager(connection).copyOut("copy (" + query + ") to stdout", out);
        }
        files.put(table, file);
    }

    /** Empty twins of these tables, with all that belongs to them. */
    public void emptyTwins(List<String> tables) throws SQLException {
        dropTwins(tables);
        for (String table : tables) {
            execute("create table %s_twin (like %1$s including all)".formatted(table));
        }
    }

    public void dropTwins(List<String> tables) throws SQLException {
        for (String table : tables) {
            execute("drop table if exists " + table + "_twin");
        }
    }

    /** Writes the rows into the twins, in one transaction. */
    public void write(List<String> tables) throws SQLException, IOException {
        write(tables, "_twin");
    }

    /** Writes the rows into tables of these names with a suffix, in one transaction. */
    public void write(List<String> tables, String suffix) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                try (var in = Files.newInputStream(Objects.requireNonNull(files.get(table)))) {
                    manager(connection).copyIn("copy " + table + suffix + " from stdin", in);
                }
            }
            connection.commit();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return new CopyManager(connection.unwrap(BaseConnection.class));
    }
}
