package org.disclosureledger.command.relay;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.command.eventlog.Position;

/** The one row that says how far the relay has come. */
@Repository
public class RelayPositions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<Integer, Long>> OFFSETS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;

    public RelayPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Relayed read() {
        return jdbc.sql("""
                select coalesce(p.xid::text, '0')::bigint as transaction_id, coalesce(p.idx, 0) as idx, p.topic_id,
                       p.offsets::text as offsets_text
                from relay_position p where p.name = 'kafka'""")
                .query((row, _) -> new Relayed(new Position(row.getLong("transaction_id"), row.getLong("idx")),
                        row.getString("topic_id"), JSON.readValue(row.getString("offsets_text"), OFFSETS)))
                .single();
    }

    /** Compare and set: false when somebody else has moved it meanwhile. */
    boolean move(Relayed from, Relayed to) {
        return jdbc
                .sql("""
                        update relay_position p
                        set xid = nullif(:xid, '0')::xid8, idx = nullif(:index, 0), topic_id = :topic, offsets = :offsets::jsonb,
                            moved_at = clock_timestamp()
                        where p.name = 'kafka' and coalesce(p.xid::text, '0') = :oldXid and coalesce(p.idx, 0) = :oldIndex""")
                .param("xid", Long.toString(to.position().xid())).param("index", to.position().index())
                .param("topic", to.topicId()).param("offsets", JSON.writeValueAsString(to.offsets()))
                .param("oldXid", Long.toString(from.position().xid())).param("oldIndex", from.position().index())
                .update() == 1;
    }
}
