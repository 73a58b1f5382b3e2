package org.disclosureledger.bench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.load.Entry.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Each check finds the damage it is there for; those that read tables are tried on a whole system in drill 17. */
class ChecksTest {

    private static final Store.Event FIRST = event(0, "k0");
    private static final Store.Event SECOND = event(1, "k1");
    private static final Store WHOLE = Store.of(List.of(FIRST, SECOND), Map.of("k0", 0L, "k1", 1L));

    @Test
    void a_system_that_is_well_passes() {
        var journal = List.of(entry("k0", Optional.of(0L), Outcome.OK), entry("k1", Optional.of(1L), Outcome.OK),
                entry("k2", Optional.empty(), Outcome.INFO), entry("k3", Optional.empty(), Outcome.FAIL));
        assertThat(Commands.acknowledgedAreStored(journal, WHOLE).faults()).isEmpty();
        assertThat(Commands.half(journal, WHOLE)).isEmpty();
        assertThat(Versions.whole(WHOLE).faults()).isEmpty();
        assertThat(TopicLog.holds(WHOLE, records(FIRST, SECOND, FIRST, SECOND)).faults()).isEmpty();
    }

    @Test
    void an_acknowledged_command_that_is_not_stored_is_found() {
        assertThat(Commands.acknowledgedAreStored(List.of(entry("k9", Optional.of(1L), Outcome.OK)), WHOLE).good())
                .isFalse();
        assertThat(Commands.acknowledgedAreStored(List.of(entry("k1", Optional.of(2L), Outcome.OK)), WHOLE).good())
                .isFalse();
    }

    @Test
    void a_hole_and_a_double_are_found() {
        assertThat(Versions.whole(Store.of(List.of(FIRST, event(2, "k2")), Map.of())).good()).isFalse();
        assertThat(Versions.whole(Store.of(List.of(FIRST, SECOND, event(1, "k2")), Map.of())).good()).isFalse();
    }

    @Test
    void half_done_and_done_although_refused_are_found() {
        var unknown = List.of(entry("k1", Optional.empty(), Outcome.INFO));
        assertThat(Commands.half(unknown, Store.of(List.of(FIRST, SECOND), Map.of("k0", 0L)))).hasSize(1);
        assertThat(Commands.half(unknown, Store.of(List.of(FIRST), Map.of("k0", 0L, "k1", 1L)))).hasSize(1);
        assertThat(Commands.half(List.of(entry("k1", Optional.empty(), Outcome.FAIL)), WHOLE)).hasSize(1);
    }

    @Test
    void what_kafka_lost_changed_or_disordered_is_found() {
        assertThat(TopicLog.holds(WHOLE, records(FIRST)).good()).isFalse();
        assertThat(TopicLog.holds(WHOLE, records(SECOND, FIRST, SECOND)).good()).isFalse();
        assertThat(TopicLog.holds(WHOLE, records(FIRST, new Store.Event("c", 1, "e1", "t", "k1", "other"))).good())
                .isFalse();
        assertThat(TopicLog.holds(Store.of(List.of(FIRST), Map.of()), records(FIRST, SECOND)).good()).isFalse();
    }

    private static Store.Event event(long version, String command) {
        return new Store.Event("c", version, "e" + version, "RequestAssigned", command, "{\"n\":" + version + "}");
    }

    private static Entry entry(String id, Optional<Long> version, Outcome outcome) {
        return new Entry(id, "assignments", Optional.of("c"), Optional.empty(), version, 0, 1, outcome, 200);
    }

    private static List<ConsumerRecord<String, byte[]>> records(Store.Event... events) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var event : events) {
            var record = new ConsumerRecord<>("t", 0, records.size(), event.caseId(), event.payload().getBytes(UTF_8));
            record.headers().add("version", Long.toString(event.version()).getBytes(UTF_8));
            record.headers().add("event-id", event.id().getBytes(UTF_8));
            records.add(record);
        }
        return records;
    }
}
