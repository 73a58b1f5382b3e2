package org.disclosureledger.command.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of wrapped keys. An erased case keeps its row, without the key. */
@Repository
class DataKeys {

    private final JdbcClient jdbc;

    DataKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, byte[]> find(Collection<UUID> cases) {
        Map<UUID, byte[]> wrapped = new HashMap<>();
        jdbc.sql("select k.case_id, k.wrapped from data_key k "
                + "where k.case_id = any(:cases::uuid[]) and k.wrapped is not null")
                .param("cases", texts(cases)).query(row -> {
                    wrapped.put(row.getObject("case_id", UUID.class), row.getBytes("wrapped"));
                });
        return wrapped;
    }

    /** One of those that are there. */
    Optional<Map.Entry<UUID, byte[]>> any() {
        return jdbc.sql("select k.case_id, k.wrapped from data_key k where k.wrapped is not null limit 1")
                .query((row, _) -> Map.entry(row.getObject("case_id", UUID.class), row.getBytes("wrapped")))
                .optional();
    }

    /** Leaves a case that has a key, or had one, as it is. Returns how many were stored. */
    int insert(List<Map.Entry<UUID, byte[]>> keys) {
        return jdbc.sql("""
                insert into data_key (case_id, wrapped)
                select k.case_id::uuid, k.wrapped from unnest(:cases, :wrapped) as k(case_id, wrapped)
                order by k.case_id on conflict do nothing""")
                .param("cases", texts(keys.stream().map(Map.Entry::getKey).toList()))
                .param("wrapped", keys.stream().map(Map.Entry::getValue).toArray(byte[][]::new)).update();
    }

    /** For good, and also for a case that has no key yet. */
    void erase(Collection<UUID> cases) {
        jdbc.sql("""
                insert into data_key (case_id, wrapped, erased_at)
                select distinct c::uuid, null::bytea, clock_timestamp() from unnest(:cases) as c
                on conflict (case_id) do update set wrapped = null, erased_at = excluded.erased_at
                where data_key.erased_at is null""").param("cases", texts(cases)).update();
    }

    boolean anyErased(Collection<UUID> cases) {
        return jdbc.sql("select exists (select 1 from data_key k "
                + "where k.case_id = any(:cases::uuid[]) and k.erased_at is not null)").param("cases", texts(cases))
                .query(Boolean.class).single();
    }

    private static String[] texts(Collection<UUID> cases) {
        return cases.stream().map(UUID::toString).toArray(String[]::new);
    }
}
