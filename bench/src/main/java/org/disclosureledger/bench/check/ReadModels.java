package org.disclosureledger.bench.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Waiting;

/**
 * Check 4: the read models are what the event table gives. First that every case was applied up to its last version
 * (which the rebuild would make good silently), then row by row against read models built anew.
 */
final class ReadModels {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ReadModels() {
    }

    static Verdict equalTheFold(Store store, JdbcClient queryDatabase, Api queries) {
        var faults = new ArrayList<String>();
        var applied = positions(queryDatabase);
        store.byCase().forEach((id, events) -> {
            var version = applied.remove(id);
            if (version == null || version != events.getLast().version()) {
                faults.add("case %s is applied up to %s of %d".formatted(id, version, events.getLast().version()));
            }
        });
        applied.keySet().forEach(id -> faults.add("case " + id + " is in the read models only"));
        var parked = queryDatabase.sql("select count(*) from readmodel.parked_case").query(Long.class).single();
        if (parked > 0) {
            faults.add(parked + " cases are parked");
        }
        var rebuilt = rebuilt(queries);
        if (!rebuilt.get("state").asString().equals("DONE")) {
            faults.add("rebuild: " + rebuilt);
        } else if (rebuilt.get("differences").asLong() != 0) {
            faults.add("rows differ from those built anew: " + rebuilt.get("detail").asString());
        }
        return new Verdict("4 read models equal the fold", store.byCase().size() + " cases, rebuilt", faults);
    }

    private static Map<String, Long> positions(JdbcClient queryDatabase) {
        var positions = new HashMap<String, Long>();
        queryDatabase.sql("select case_id::text, version from readmodel.case_position").query(row -> {
            positions.put(row.getString(1), row.getLong(2));
        });
        return positions;
    }

    private static tools.jackson.databind.JsonNode rebuilt(Api queries) {
        var started = queries.post("/api/projections/rebuild", "");
        if (started.status() != 202) {
            throw new IllegalStateException("no rebuild: " + started);
        }
        var path = "/api/projections/rebuilds/" + started.body().get("id").asString();
        Waiting.until("rebuild", PATIENCE,
                () -> !queries.get(path).body().path("state").asString("RUNNING").equals("RUNNING"));
        return queries.get(path).body();
    }
}
