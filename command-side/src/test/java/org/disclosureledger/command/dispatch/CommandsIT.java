package org.disclosureledger.command.dispatch;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.command.eventstore.EventStoreConfiguration;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.command.testing.SettableClock;
import org.disclosureledger.command.testing.WebSide;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.command.web.Refused;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.statute.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

@SpringBootTest(classes = {CommandSide.class, WebSide.class, CommandsIT.Note.class,
        CommandsIT.Notes.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
                "spring.config.name=command-side", "disclosure.kafka.bootstrap-servers=localhost:1",
                "disclosure.admin-password=" + PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
class CommandsIT {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private SettableClock clock;
    @Autowired
    private IdempotencyKeys keys;

    private Calls calls;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void calls(@LocalServerPort int port) {
        calls = new Calls(port);
    }

    record Begin(@TargetAggregateIdentifier UUID id, String handler) {}

    record Continue(@TargetAggregateIdentifier UUID id, String handler) {}

    record Text(String handler) {}

    /** Two events at most: a third is refused. */
    @Aggregate(type = "note", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
    static class Note {

        @AggregateIdentifier
        private UUID id;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        CommandResult handle(Begin command) {
            AggregateLifecycle.apply(Samples.assigned(command.id(), command.handler()));
            return new CommandResult(command.id(), AggregateLifecycle.getVersion(), List.of());
        }

        @CommandHandler
        CommandResult handle(Continue command) {
            if (AggregateLifecycle.getVersion() > 0) {
                throw new Refused(new Finding("TwoOnly", "handler", "至多两次", Basis.policy("two-only")));
            }
            AggregateLifecycle.apply(Samples.assigned(command.id(), command.handler()));
            return new CommandResult(command.id(), AggregateLifecycle.getVersion(), List.of());
        }

        @EventSourcingHandler
        void on(RequestAssigned event) {
            id = event.caseId();
        }
    }

    @RestController
    static class Notes {

        private final Commands commands;

        Notes(Commands commands) {
            this.commands = commands;
        }

        @PostMapping("/api/test/notes")
        CommandResult begin(@RequestBody Text text) {
            return commands.send(new Begin(UUID.randomUUID(), text.handler()), "653200");
        }

        @PostMapping("/api/test/notes/{id}")
        CommandResult proceed(@PathVariable UUID id, @RequestBody Text text) {
            return commands.send(new Continue(id, text.handler()), "653200");
        }

        @PostMapping("/api/test/twice")
        Map<String, List<CommandResult>> twice(@RequestBody Text text) {
            return Map.of("results", Stream.of("1", "2").map(n -> begin(new Text(text.handler() + n))).toList());
        }
    }

    @Test
    void an_event_knows_actor_organ_and_correlation_and_nothing_of_the_key() {
        String id = begun();
        assertThat(jdbc.sql("select metadata from event where aggregateidentifier = ?").param(id).query(String.class)
                .single()).contains("\"actor\":\"admin\"", "\"organ\":\"653200\"", "\"correlationId\":\"call-1\"")
                .doesNotContain(key, "arrivedAt");
    }

    @Test
    void a_repeated_call_gets_the_same_answer_and_stores_nothing() {
        String id = begun();
        assertThat(begun()).isEqualTo(id);
        ResponseEntity<Map<String, Object>> first = send("/api/test/notes/" + id, "乙", key + "-2");
        assertThat(first.getBody()).containsEntry("version", 1);
        assertThat(send("/api/test/notes/" + id, "乙", key + "-2").getBody()).isEqualTo(first.getBody());
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void the_same_key_with_another_body_or_address_is_refused() {
        String id = begun();
        ResponseEntity<Map<String, Object>> other = send("/api/test/notes", "乙", key);
        assertThat(other.getStatusCode().value()).isEqualTo(422);
        assertThat(other.getBody()).containsEntry("field", "Idempotency-Key").containsEntry("basis",
                "policy:idempotency-key-once");
        assertThat(send("/api/test/notes/" + id, "甲", key).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void a_refused_command_leaves_its_key_free() {
        String id = begun();
        send("/api/test/notes/" + id, "乙", key + "-2");
        assertThat(send("/api/test/notes/" + id, "丙", key + "-3").getStatusCode().value()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from idempotency_key where key = ?").param(key + "-3").query(Long.class)
                .single()).isZero();
    }

    @Test
    void concurrent_duplicates_happen_once() throws Exception {
        String id = begun();
        for (String path : List.of("/api/test/notes", "/api/test/notes/" + id)) {
            String shared = UUID.randomUUID().toString();
            CyclicBarrier start = new CyclicBarrier(8);
            Callable<ResponseEntity<Map<String, Object>>> call = () -> {
                start.await();
                return send(path, "乙", shared);
            };
            try (var threads = Executors.newFixedThreadPool(8)) {
                List<ResponseEntity<Map<String, Object>>> answers = threads
                        .invokeAll(Collections.nCopies(8, call)).stream().map(Future::resultNow).toList();
                assertThat(answers).allSatisfy(answer -> assertThat(answer.getStatusCode().value())
                        .as("%s", answer.getBody()).isEqualTo(200));
                assertThat(answers).extracting(ResponseEntity::getBody).containsOnly(answers.getFirst().getBody());
            }
            assertThat(jdbc.sql("select count(*) from event where metadata ->> 'correlationId' = ?").param(shared)
                    .query(Long.class).single()).isEqualTo(1);
        }
    }

    @Test
    void after_a_day_the_key_is_free_again_purged_or_not() {
        String id = begun();
        clock.advance(Duration.ofHours(24));
        String second = begun();
        assertThat(second).isNotEqualTo(id);
        assertThat(begun()).isEqualTo(second);
        clock.advance(Duration.ofHours(24));
        keys.purge();
        assertThat(jdbc.sql("select count(*) from idempotency_key").query(Long.class).single()).isZero();
    }

    @Test
    void a_call_of_two_commands_repeats_both() {
        Map<String, Object> first = send("/api/test/twice", "甲", key).getBody();
        assertThat(send("/api/test/twice", "甲", key).getBody()).isEqualTo(first);
        assertThat((List<?>) first.get("results")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_key_that_is_too_long_or_invisible_is_400() {
        assertThat(send("/api/test/notes", "甲", "k".repeat(201)).getBody()).containsEntry("field", "Idempotency-Key");
        assertThat(send("/api/test/notes", "甲", "a b").getStatusCode().value()).isEqualTo(400);
        assertThat(send("/api/test/notes", "甲", "k".repeat(200)).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void an_unknown_case_is_404_and_a_refusal_is_counted() {
        assertThat(send("/api/test/notes/" + UUID.randomUUID(), "甲", key).getStatusCode().value()).isEqualTo(404);
        String id = begun();
        send("/api/test/notes/" + id, "乙", key + "-2");
        send("/api/test/notes/" + id, "丙", key + "-3");
        assertThat(calls.get("/actuator/metrics/disclosure.commands.refused?tag=rule:TwoOnly", "Authorization",
                basic("admin", PASSWORD)).getStatusCode().value()).isEqualTo(200);
    }

    private String begun() {
        ResponseEntity<Map<String, Object>> answer = send("/api/test/notes", "甲", key, "call-1");
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
        return String.valueOf(answer.getBody().get("caseId"));
    }

    private ResponseEntity<Map<String, Object>> send(String path, String handler, String idempotencyKey) {
        return send(path, handler, idempotencyKey, idempotencyKey);
    }

    private ResponseEntity<Map<String, Object>> send(String path, String handler, String idempotencyKey,
            String correlationId) {
        return calls.post(path, "{\"handler\":\"" + handler + "\"}", "Authorization", basic("admin", PASSWORD),
                "Idempotency-Key", idempotencyKey, "X-Correlation-Id", correlationId);
    }

    private long events(String id) {
        return jdbc.sql("select count(*) from event where aggregateidentifier = ?").param(id).query(Long.class)
                .single();
    }
}
