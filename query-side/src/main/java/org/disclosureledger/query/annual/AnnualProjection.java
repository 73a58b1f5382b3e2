package org.disclosureledger.query.annual;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.annual.Member.Cell;
import org.disclosureledger.query.annual.Member.Group;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.Documents;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** Members of the cells of Tables 3 and 4, and their counts. The last of all, for counting is done one batch at a time. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnnualProjection implements Projection {

    private static final Table<Map.Entry<UUID, AnnualCase>> CASES = new Table<>("annual_case",
            Column.key("case_id", "uuid", Map.Entry::getKey),
            Column.of("kind", "text", c -> c.getValue() instanceof AnnualRequest ? "request" : "appeal"),
            Column.of("state", "jsonb", c -> Documents.write(c.getValue())));
    private static final Table<Member> MEMBERS = new Table<>("annual_member",
            Column.key("case_id", "uuid", Member::caseId), Column.key("table_no", "integer", m -> m.cell().table()),
            Column.key("row_code", "text", m -> m.cell().row()),
            Column.key("column_code", "text", m -> m.cell().column()),
            Column.of("organ", "text", m -> m.cell().organ()), Column.of("from_year", "integer", Member::from),
            Column.of("to_year", "integer", Member::to), Column.of("event_id", "text", m -> m.mark().eventId()),
            Column.of("legal_date", "date", m -> m.mark().legalDate()),
            Column.of("recorded_at", "timestamptz", m -> m.mark().recordedAt()),
            Column.of("number", "text", Member::number), Column.of("request_id", "uuid", Member::requestId));
    private static final String GROUPS = """
            unnest(?::text[], ?::text[]::integer[], ?::text[], ?::text[], ?::text[]::integer[], ?::text[]::integer[])
            as g(organ, table_no, row_code, column_code, from_year, to_year)""";
    private static final long COUNT_LOCK = 4_201_003;

    private final JdbcClient jdbc;

    AnnualProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "annual";
    }

    @Override
    public List<String> tables() {
        return List.of("annual_case", "annual_member", "annual_count");
    }

    @Override
    public void apply(CaseBatch batch) {
        AnnualChanges changes = AnnualChanges.of(batch.cases(), prior(batch.cases().keySet()));
        CASES.upsert(jdbc, changes.cases().entrySet());
        remove(changes.removed());
        MEMBERS.upsert(jdbc, changes.written());
        if (batch.counting() && !changes.groups().isEmpty()) {
            recount(changes.groups());
        }
    }

    private Map<UUID, AnnualCase> prior(Collection<UUID> ids) {
        Map<UUID, AnnualCase> prior = new HashMap<>();
        jdbc.sql("select case_id, kind, state from annual_case where case_id = any(?::uuid[])").param(Table.ids(ids))
                .query(row -> {
                    Class<? extends AnnualCase> type = row.getString(2).equals("request")
                            ? AnnualRequest.class
                            : AnnualAppeal.class;
                    prior.put(row.getObject(1, UUID.class), EventCodec.mapper().readValue(row.getString(3), type));
                });
        return prior;
    }

    private void remove(List<Member.Key> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql(
                    """
                            delete from annual_member m using unnest(?::text[]::uuid[], ?::text[]::integer[], ?::text[], ?::text[])
                            as k(case_id, table_no, row_code, column_code)
                            where m.case_id = k.case_id and m.table_no = k.table_no
                            and m.row_code = k.row_code and m.column_code = k.column_code""")
                    .param(Table.texts(keys, Member.Key::caseId))
                    .param(Table.texts(keys, k -> k.cell().table())).param(Table.texts(keys, k -> k.cell().row()))
                    .param(Table.texts(keys, k -> k.cell().column())).update();
        }
    }

    /**
     * Counts the groups again. Two batches never count at the same time: the second one, when it has the lock, sees the
     * members that the first one wrote.
     */
    private void recount(Collection<Group> groups) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(COUNT_LOCK).query().listOfRows();
        withGroups("delete from annual_count c using " + GROUPS + """

                where (c.organ, c.table_no, c.row_code, c.column_code, c.from_year, c.to_year)
                = (g.organ, g.table_no, g.row_code, g.column_code, g.from_year, g.to_year)""", groups);
        // Counted group by group, each by the index: what other organs and years hold costs nothing.
        withGroups("insert into annual_count select g.*, m.n from " + GROUPS + """
                 cross join lateral (
                select count(*) as n from annual_member m
                where m.organ = g.organ and m.table_no = g.table_no and m.row_code = g.row_code
                and m.column_code = g.column_code and m.from_year = g.from_year and m.to_year = g.to_year) m
                where m.n > 0""", groups);
    }

    private void withGroups(String sql, Collection<Group> groups) {
        List<Cell> cells = groups.stream().map(Group::cell).toList();
        jdbc.sql(sql).param(Table.texts(cells, Cell::organ)).param(Table.texts(cells, Cell::table))
                .param(Table.texts(cells, Cell::row)).param(Table.texts(cells, Cell::column))
                .param(Table.texts(groups, Group::from)).param(Table.texts(groups, Group::to)).update();
    }

    @Override
    public void countAll() {
        jdbc.sql("delete from annual_count").update();
        jdbc.sql("insert into annual_count select organ, table_no, row_code, column_code, from_year, to_year, count(*)"
                + " from annual_member group by organ, table_no, row_code, column_code, from_year, to_year").update();
    }
}
