package org.disclosureledger.query.feed.parking;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The table of parked cases. It belongs to a copy of the read models, as the positions do. */
@Component
public class ParkedCases {

    private static final String WITH_ORGAN = """
            select p.*, coalesce(r.organ, a.organ) as organ from parked_case p
            left join register r on r.request_id = p.case_id left join appeal a on a.appeal_id = p.case_id""";

    private final JdbcClient jdbc;
    private final Table<ParkedCase> table;

    /** As shown. */
    public record Shown(UUID caseId, String streamType, long fromVersion, @Nullable String eventId,
            @Nullable String type, String kind, String reason, Instant parkedAt) {}

    ParkedCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.table = new Table<>("parked_case", Column.key("case_id", "uuid", ParkedCase::caseId),
                Column.of("stream_type", "text", ParkedCase::streamType),
                Column.of("from_version", "bigint", ParkedCase::fromVersion),
                Column.of("event_id", "text", ParkedCase::eventId), Column.of("type", "text", ParkedCase::type),
                Column.of("kind", "text", ParkedCase::kind), Column.of("reason", "text", ParkedCase::reason),
                Column.of("parked_at", "timestamptz", _ -> clock.instant()));
    }

    public Set<UUID> among(Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql("select case_id from parked_case where case_id = any(?::uuid[])")
                .param(Table.ids(ids)).query(UUID.class).list());
    }

    public void add(List<ParkedCase> cases) {
        table.upsert(jdbc, cases);
    }

    public void remove(Collection<UUID> ids) {
        jdbc.sql("delete from parked_case where case_id = any(?::uuid[])").param(Table.ids(ids)).update();
    }

    public int count() {
        return jdbc.sql("select count(*) from parked_case").query(Integer.class).single();
    }

    /** Those that the caller may read; a case whose organ is not known yet is for the root of the tree. */
    public List<Shown> readableBy(Caller caller) {
        List<String> organs = caller.organ() == null
                ? List.of()
                : jdbc.sql("select distinct organ from (%s) c where organ is not null".formatted(WITH_ORGAN))
                        .query((row, _) -> row.getString(1)).list().stream().filter(caller::mayRead).toList();
        return jdbc.sql("select * from (%s) c where ? or organ = any(?::text[]) order by parked_at, case_id limit 1000"
                .formatted(WITH_ORGAN)).param(caller.organ() == null).param(Table.texts(organs, o -> o))
                .query((row, _) -> new Shown(row.getObject("case_id", UUID.class), row.getString("stream_type"),
                        row.getLong("from_version"), row.getString("event_id"), row.getString("type"),
                        row.getString("kind"), row.getString("reason"), row.getTimestamp("parked_at").toInstant()))
                .list();
    }
}
