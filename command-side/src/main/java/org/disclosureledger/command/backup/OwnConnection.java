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
        // The keepalives end what a host that is gone left behind: a half restored table would stay locked for hours.
        properties.put("options", "-c transaction_timeout=0 -c statement_timeout=0 -c bytea_output=hex"
                + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        properties.put("tcpKeepAlive", "true");
        properties.put("logServerErrorDetail", "false"); // a row that is refused may hold a name
        source.setConnectionProperties(properties);
        return source;
    }
}
