package org.disclosureledger.bench.drill;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class T15PoisonFaultTest {

    private record Poison(String type, String revision, String payload) {}

    private static final List<Poison> POISONS = List.of(new Poison("RequestEnchanted", "1", "{}"),
            new Poison("RequestAssigned", "9", "{}"), new Poison("RequestAssigned", "1", "no json"),
            new Poison("RequestAssigned", "1", "{\"requestId\":\"11111111-1111-4111-8111-111111111111\"}"));

    /** Four cases whose second event comes to the topic illegible, before the right one does. */
    @Test
    void illegible_events_park_their_cases_and_no_others() throws Exception {
        SharedRig.drill("T15 illegible events", drill -> drill.shownBy("query-side 1"), rig -> load -> {
            var commands = Api.of(rig.commandAddress());
            var queries = Api.of(rig.queryAddress());
            var cases = POISONS.stream().map(_ -> registered(commands)).toList();
            Waiting.until("registered ones are visible", Duration.ofSeconds(20),
                    () -> cases.stream().allMatch(id -> queries.get("/api/requests/" + id).status() == 200));
            for (var n = 0; n < cases.size(); n++) {
                Topic.send(rig, List.of(record(cases.get(n), POISONS.get(n))));
            }
            Waiting.until("four cases are parked", Duration.ofSeconds(20), () -> parked(rig) == 4);
            cases.forEach(id -> assertThat(commands.post("/api/requests/" + id + "/assignments",
                    "{\"assignedOn\":\"2025-03-04\",\"handler\":\"办公室\"}").status()).isEqualTo(200));
            var before = load.acknowledged();
            Waiting.until("others go on", Duration.ofSeconds(20), () -> load.acknowledged() > before + 100);
            assertThat(parked(rig)).isEqualTo(4);
            cases.forEach(id -> assertThat(queries.post("/api/projections/parked/" + id + "/retry", "").body()
                    .get("parked").asBoolean()).isFalse());
        });
    }

    private static String registered(Api commands) {
        var answer = commands.post("/api/requests", """
                {"organ":"%s","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"2025-03-03"},
                 "category":"naturalPerson","applicant":{"name":"张三"},"content":"申请公开规划"}"""
                .formatted(Drill.ORGAN, UUID.randomUUID()));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().get("requestId").asString();
    }

    private static ProducerRecord<String, byte[]> record(String caseId, Poison poison) {
        var record = new ProducerRecord<>(Rig.TOPIC, caseId, poison.payload().getBytes(UTF_8));
        Topic.header(record, "stream-type", "request");
        Topic.header(record, "type", poison.type());
        Topic.header(record, "revision", poison.revision());
        Topic.header(record, "event-id", UUID.randomUUID().toString());
        Topic.header(record, "version", "1");
        Topic.header(record, "recorded-at", "2026-01-01T00:00:00Z");
        Topic.header(record, "metadata", "{\"actor\":\"admin\",\"organ\":\"" + Drill.ORGAN + "\"}");
        Topic.header(record, "xid", "1");
        Topic.header(record, "index", "1");
        return record;
    }

    private static long parked(Rig rig) {
        return rig.queryDatabase().sql("select count(*) from readmodel.parked_case").query(Long.class).single();
    }
}
