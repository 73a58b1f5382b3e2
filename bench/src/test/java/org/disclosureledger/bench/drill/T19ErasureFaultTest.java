package org.disclosureledger.bench.drill;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.Waiting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a backup restores, and the list of erasures it must then follow, is drilled with the backup. */
class T19ErasureFaultTest {

    @Test
    void an_erased_person_is_nowhere_and_everything_else_stays() throws Exception {
        SharedRig.drill("T19 personal data erased", rig -> _ -> erase(rig));
    }

    private static void erase(Rig rig) throws Exception {
        var commands = Api.of(rig.commandAddress());
        var queries = Api.of(rig.queryAddress());
        var name = "欧阳" + System.nanoTime();
        var answer = commands.post("/api/requests", """
                {"organ":"%s","registerNumber":"erased-%s","receipt":{"channel":"inPerson","receivedOn":"2025-03-03"},
                 "category":"naturalPerson","applicant":{"name":"%s","phone":"139%2$s"},"content":"申请公开规划"}"""
                .formatted(Drill.ORGAN, System.nanoTime(), name));
        var id = answer.body().get("requestId").asString();
        assertThat(commands.post("/api/requests/" + id + "/consultations",
                "{\"kind\":\"thirdParty\",\"consultee\":\"%s\",\"dispatchedOn\":\"2025-03-05\"}".formatted(name))
                .status())
                .isEqualTo(200);
        Waiting.until("the name is readable", Duration.ofSeconds(20),
                () -> found(rig.queryDatabase(), "readmodel", name) > 0);
        var payloads = payloads(rig, id);
        assertThat(
                commands.post("/api/requests/" + id + "/erasure", "{\"erasedOn\":\"2025-03-06\",\"reason\":\"本人要求\"}")
                        .status())
                .isEqualTo(200);
        Waiting.until("the name is gone from the read models", Duration.ofSeconds(20),
                () -> found(rig.queryDatabase(), "readmodel", name) == 0);
        assertThat(payloads(rig, id)).startsWith(payloads.toArray(String[]::new)).hasSize(payloads.size() + 1);
        assertThat(found(rig.commandDatabase(), "public", name)).as("command side's tables").isZero();
        assertThat(Topic.all(rig)).noneMatch(record -> new String(record.value(), UTF_8).contains(name));
        try (var logs = Files.list(rig.directory())) {
            for (var log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertThat(new String(Files.readAllBytes(log), UTF_8)).as(log.toString()).doesNotContain(name);
            }
        }
        var shown = queries.get("/api/requests/" + id);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().toString()).doesNotContain(name);
    }

    private static List<String> payloads(Rig rig, String id) {
        return rig.commandDatabase().sql(
                "select payload::text from event where aggregateidentifier = ? order by sequencenumber").param(id)
                .query(String.class).list();
    }

    /** In all tables of the schema, in any column. */
    private static long found(JdbcClient database, String schema, String text) {
        return database.sql(
                "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'")
                .param(schema).query(String.class).list().stream()
                .mapToLong(table -> database
                        .sql("select count(*) from %s.%s t where t::text like '%%' || ? || '%%'".formatted(schema,
                                table))
                        .param(text).query(Long.class).single())
                .sum();
    }
}
