package org.disclosureledger.query.clock.steps;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.query.feed.Table;

/** Rows as text: what is absent is left out, for there are many and all of them are read at once. */
final class StepsDocuments {

    private static final JsonMapper MAPPER = EventCodec.mapper().rebuild()
            // Only what a record is made of: its questions (isOpen …) are no part of it.
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
    private static final ObjectReader READER = MAPPER.readerFor(StepsRow.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(StepsRow.class);

    private StepsDocuments() {
    }

    static String write(StepsRow row) {
        return WRITER.writeValueAsString(row);
    }

    static StepsRow read(String json) {
        return READER.readValue(json);
    }

    static Map<UUID, StepsRow> load(JdbcClient jdbc, Collection<UUID> ids) {
        Map<UUID, StepsRow> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select request_id, steps from request_clock where request_id = any(?::uuid[])")
                    .param(Table.ids(ids))
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), read(row.getString(2)));
                    });
        }
        return found;
    }
}
