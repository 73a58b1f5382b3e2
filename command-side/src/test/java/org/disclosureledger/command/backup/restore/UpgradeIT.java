package org.disclosureledger.command.backup.restore;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventlog.Position;
import org.disclosureledger.command.eventlog.RecordedEvent;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestHistory;
import org.disclosureledger.domain.request.RequestState;
import org.disclosureledger.domain.wire.EventCodec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data of an earlier version, made by the program of that version: a year's register that was imported, and some
 * requests step by step, one of them erased. Each later version has to read it.
 */
class UpgradeIT {

    private static final MasterKey MASTER_KEY = MasterKey.of(Base64.getEncoder()
            .encodeToString("upgrade test, 32 bytes, no secre".getBytes(StandardCharsets.US_ASCII)));
    private static final String[] LATER = {"classpath:db/command", "classpath:db/later"};

    @Test
    void everything_that_the_previous_version_stored_is_read_by_this_one() throws Exception {
        EmptyTarget target = EmptyTarget.fresh();
        target.restore(file("ledger"), file("keys"), MASTER_KEY);

        List<RecordedEvent> events = new EventLog(target.jdbc()).after(Position.START, 1_000);
        assertThat(events).hasSize(303);
        Map<UUID, RequestState> requests = new HashMap<>();
        EventCodec codec = EventCodec.standard();
        for (RecordedEvent event : events) {
            if (codec.read(event.type(), Integer.parseInt(event.revision()),
                    event.payload()) instanceof RequestEvent ofRequest) {
                requests.compute(ofRequest.caseId(), (_, before) -> RequestHistory
                        .evolve(Objects.requireNonNullElse(before, new RequestState.Unregistered()), ofRequest));
            }
        }
        assertThat(requests).hasSize(88);
        assertThat(target.jdbc().sql("select case_id, wrapped from data_key where wrapped is not null")
                .query((row, _) -> MASTER_KEY.unwrap(row.getObject(1, UUID.class), row.getBytes(2))).list())
                .as("every key but the erased one").hasSize(90);
    }

    @Test
    void a_later_schema_comes_over_the_data_in_place_and_over_a_backup_of_the_previous_version() throws Exception {
        EmptyTarget inPlace = EmptyTarget.fresh();
        inPlace.restore(file("ledger"), file("keys"), MASTER_KEY);
        var before = EmptyTarget.rows(inPlace.jdbc());
        inPlace.migrate(LATER);
        EmptyTarget restored = EmptyTarget.fresh();
        restored.restore(file("ledger"), file("keys"), MASTER_KEY, LATER);

        assertThat(EmptyTarget.rows(restored.jdbc())).isEqualTo(EmptyTarget.rows(inPlace.jdbc()));
        assertThat(inPlace.jdbc().sql("select count(*) from event where later like 'filled%'").query(Long.class)
                .single()).isEqualTo(before.get("event").size());
        inPlace.jdbc().sql("alter table event drop column later").update();
        assertThat(EmptyTarget.rows(inPlace.jdbc())).isEqualTo(before);
    }

    private static Path file(String part) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(UpgradeIT.class.getResource("/upgrade/v5/" + part + ".zip")).toURI());
    }
}
