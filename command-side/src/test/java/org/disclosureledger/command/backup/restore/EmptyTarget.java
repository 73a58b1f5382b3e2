package org.disclosureledger.command.backup.restore;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.disclosureledger.command.backup.Part;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.domain.person.MasterKey;

/** A database without anything, into which backups can be restored as at a start, but without the rest of it. */
record EmptyTarget(JdbcConnectionDetails details, JdbcClient jdbc) {

    /** Where and as whom; for those who start a whole context on it. */
    record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    static EmptyTarget fresh() {
        var context = new GenericApplicationContext();
        new FreshDatabase().initialize(context);
        Environment settings = context.getEnvironment();
        var details = new Details(settings.getProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
        DataSource source = new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(),
                details.getPassword());
        return new EmptyTarget(details, JdbcClient.create(source));
    }

    /** @param locations of the migrations; none: those of the program */
    void restore(Path ledger, Path keys, MasterKey masterKey, String... locations) {
        start(new RestoreSettings(ledger.toString(), keys.toString()), masterKey, locations);
    }

    void migrate(String... locations) {
        start(new RestoreSettings("", ""), MasterKey.of(MasterKey.generate()), locations);
    }

    private void start(RestoreSettings settings, MasterKey masterKey, String... locations) {
        var flyway = Flyway.configure().locations(locations.length == 0
                ? new String[]{"classpath:db/command"}
                : locations).dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()).load();
        new Migration(details, new Restore(settings, masterKey)).migrate(flyway);
    }

    boolean hasNoRows() {
        return rows(jdbc).values().stream().allMatch(List::isEmpty);
    }

    /** All rows of all tables that backups carry, as text, without the transaction ids. */
    static TreeMap<String, List<String>> rows(JdbcClient jdbc) {
        var rows = new TreeMap<String, List<String>>();
        Stream.of(Part.values()).flatMap(part -> part.tables().stream()).map(Part.Rows::table).forEach(table -> {
            var columns = jdbc.sql("select string_agg(quote_ident(column_name), ', ' order by ordinal_position) "
                    + "from information_schema.columns where table_schema = 'public' and table_name = ? "
                    + "and column_name <> 'xid'").param(table).query(String.class).optional();
            columns.ifPresent(names -> rows.put(table,
                    jdbc.sql("select row(%s)::text from %s order by 1".formatted(names, table)).query(String.class)
                            .list()));
        });
        return rows;
    }
}
