package org.disclosureledger.command.registerimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

import org.disclosureledger.command.registerimport.check.CheckedRegister;
import org.disclosureledger.command.registerimport.row.Problem;
import org.disclosureledger.domain.wire.EventCodec;

/** The table of imports. Every write is a short transaction of its own, but {@link #done}. */
@Repository
class Imports {

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param owner the process that will run it */
    void open(UUID id, String organ, boolean dryRun, String createdBy, UUID owner) {
        jdbc.sql("insert into register_import (id, organ, dry_run, state, created_by, owner) "
                + "values (?, ?, ?, 'CHECKING', ?, ?)").params(id, organ, dryRun, createdBy, owner).update();
    }

    void progress(UUID id, int rowsRead, int rowsChecked, int rowsTotal) {
        jdbc.sql("update register_import set rows_read = ?, rows_checked = ?, row_count = ? where id = ? "
                + "and state = 'CHECKING'").params(rowsRead, rowsChecked, rowsTotal, id).update();
    }

    /** The check is over: what it found, and what follows. */
    void checked(UUID id, CheckedRegister checked, ImportState next) {
        int events = checked.cases().stream().mapToInt(c -> c.events().size()).sum();
        jdbc.sql(
                """
                        update register_import set state = :state, row_count = :rows, rows_read = :rows, rows_checked = :rows,
                               skipped = :skipped, event_count = :events, problems = :problems::json, warnings = :warnings::json,
                               finished_at = case when :state = 'IMPORTING' then null else clock_timestamp() end
                        where id = :id and state = 'CHECKING'""")
                .param("id", id).param("state", next.name())
                .param("rows", checked.rows()).param("skipped", checked.skipped()).param("events", events)
                .param("problems", json(checked.problems())).param("warnings", json(checked.warnings())).update();
    }

    /**
     * To be called in the transaction that stored the events, after them.
     *
     * @throws IllegalStateException when the import was given up meanwhile; the events must not be stored then
     */
    void done(UUID id, int imported) {
        int changed = jdbc
                .sql("update register_import set state = 'DONE', imported = ?, finished_at = clock_timestamp() "
                        + "where id = ? and state = 'IMPORTING'")
                .params(imported, id).update();
        if (changed != 1) {
            throw new IllegalStateException("import %s was given up meanwhile".formatted(id));
        }
    }

    /** Nothing was stored, for one reason beside those found by the check. */
    void rejected(UUID id, Problem reason) {
        jdbc.sql("update register_import set state = 'REJECTED', problems = ?::json, finished_at = clock_timestamp() "
                + "where id = ? and state in ('CHECKING', 'IMPORTING')").params(json(List.of(reason)), id).update();
    }

    /** The owners of imports that have not come to an end. */
    List<UUID> ownersOfUnfinished() {
        return jdbc.sql("select distinct owner from register_import where state in ('CHECKING', 'IMPORTING')")
                .query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /** @return how many imports of this owner had not come to an end */
    int rejectUnfinished(UUID owner, Problem reason) {
        return jdbc.sql("update register_import set state = 'REJECTED', problems = ?::json, "
                + "finished_at = clock_timestamp() where state in ('CHECKING', 'IMPORTING') and owner = ?")
                .params(json(List.of(reason)), owner).update();
    }

    Optional<RegisterImport> find(UUID id) {
        return jdbc.sql("select * from register_import where id = ?").param(id).query((row, _) -> read(row))
                .optional();
    }

    private static RegisterImport read(ResultSet row) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        int events = row.getInt("event_count");
        return new RegisterImport(row.getObject("id", UUID.class), state, row.getString("organ"),
                row.getBoolean("dry_run"), row.getInt("row_count"), row.getInt("imported"), row.getInt("skipped"),
                problems(row.getString("problems")), problems(row.getString("warnings")),
                new RegisterImport.Progress(row.getInt("rows_read"), row.getInt("rows_checked"),
                        row.getInt("row_count"), state == ImportState.DONE ? events : 0, events));
    }

    private static String json(List<Problem> problems) {
        return EventCodec.mapper().writeValueAsString(problems);
    }

    private static List<Problem> problems(String json) {
        return EventCodec.mapper().readValue(json, PROBLEMS);
    }
}
