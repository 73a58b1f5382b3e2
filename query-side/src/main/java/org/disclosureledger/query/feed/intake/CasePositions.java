package org.disclosureledger.query.feed.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.feed.Table.Column;

/** The last applied version of each case. A case that is not known has -1. */
@Component
class CasePositions {

    static final long NOTHING = -1;

    private static final Table<CaseWork> TABLE = new Table<>("case_position",
            Column.key("case_id", "uuid", CaseWork::caseId), Column.of("stream_type", "text", CaseWork::streamType),
            Column.of("version", "bigint", w -> w.events().getLast().version()));

    private final JdbcClient jdbc;

    CasePositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Long> of(Collection<UUID> ids) {
        Map<UUID, Long> versions = new HashMap<>();
        jdbc.sql("select case_id, version from case_position where case_id = any(?::uuid[])").param(Table.ids(ids))
                .query(row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return versions;
    }

    void advance(List<CaseWork> applied) {
        TABLE.upsert(jdbc, applied);
    }
}
