package org.disclosureledger.command.backup;

import java.util.Objects;
import java.util.Properties;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections beside the pool, for what may take minutes: the pool's transactions end after one. */
public final class OwnConnection {

    private OwnConnection() {
    }

    public static DataSource to(JdbcConnectionDetails database) {
        DriverManagerDataSource source = new DriverManagerDataSource(Objects.requireNonNull(database.getJdbcUrl()));
        source.setUsername(Objects.requireNonNullElse(database.getUsername(), ""));
        source.setPassword(Objects.requireNonNullElse(database.getPassword(), ""));
        Properties properties = new Properties();
        properties.put("ApplicationName", "disclosure backup");
        properties.put("options", "-c transaction_timeout=0 -c statement_timeout=0 -c bytea_output=hex");
        properties.put("tcpKeepAlive", "true");
        properties.put("logServerErrorDetail", "false"); // a row that is refused may hold a name
        source.setConnectionProperties(properties);
        return source;
    }
}
