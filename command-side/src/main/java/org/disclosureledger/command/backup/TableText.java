package org.disclosureledger.command.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows as text (PostgreSQL's COPY). Without {@code event.xid}: transaction ids mean nothing in another cluster, where the
 * restoring transaction takes their place and the order is that of globalindex.
 */
public final class TableText {

    private static final String NAME = "[a-z][a-z0-9_]*";

    private final Connection connection;

    public TableText(Connection connection) {
        this.connection = connection;
    }

    /** The columns that a backup carries. */
    static List<String> columns(JdbcClient jdbc, String table) {
        return jdbc.sql("""
                select c.column_name from information_schema.columns c
                where c.table_schema = current_schema() and c.table_name = :table and c.is_generated = 'NEVER'
                  and (c.table_name, c.column_name) <> ('event', 'xid')
                order by c.ordinal_position""").param("table", table).query((row, _) -> row.getString(1)).list();
    }

    /** Writes the rows, and says how many they are and what their digest is. */
    public Manifest.Table write(Part.Rows rows, List<String> columns, OutputStream out)
            throws SQLException, IOException {
        try (var inUtc = connection.createStatement()) {
            inUtc.execute("set local timezone to 'UTC'"); // else each zone would write times in its own way
        }
        var digest = new DigestOutputStream(out, sha256());
        long count = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (select %s from %s order by %s) to stdout"
                        .formatted(list(columns), name(rows.table()), rows.order()), digest);
        return new Manifest.Table(rows.table(), columns, count, hex(digest.getMessageDigest()));
    }

    /** {@code "a", "b"}; nothing but plain names is let through, for they may come from a file. */
    public static String list(List<String> columns) {
        return columns.stream().map(TableText::name).collect(Collectors.joining(", "));
    }

    public static String name(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return '"' + name + '"';
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
