package org.disclosureledger.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;

import org.disclosureledger.command.relay.RelaySettings;
import org.disclosureledger.command.testing.Calls;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.RunningCommandSide;
import org.disclosureledger.testservers.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.disclosureledger.command.testing.Calls.basic;
import static org.disclosureledger.command.testing.WebSide.PASSWORD;

/** Two command sides on one database and one topic behave as one. */
class SeveralInstancesIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ADMIN = basic("admin", PASSWORD);

    private static final String REQUEST = """
            {"organ":"653200","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"2024-01-05"},
             "category":"naturalPerson","applicant":{"name":"张三"},"content":"申请公开规划"}""";

    private final RunningCommandSide one = new RunningCommandSide();
    private final RunningCommandSide other = one.another();

    @BeforeEach
    void start() {
        // At the same moment, on an empty database.
        CompletableFuture.allOf(CompletableFuture.runAsync(one::start), CompletableFuture.runAsync(other::start))
                .join();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void started_at_the_same_moment_on_nothing_both_come_up_with_one_administrator_and_one_organ() {
        for (RunningCommandSide side : List.of(one, other)) {
            assertThat(side.calls().get("/actuator/health/readiness").getStatusCode().value()).isEqualTo(200);
            assertThat(side.calls().post("/internal/authentication",
                    "{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}", "X-Internal-Token",
                    FreshDatabase.TOKEN)
                    .getStatusCode().value()).isEqualTo(200);
        }
        assertThat(count("select count(*) from account")).isEqualTo(1);
        assertThat(count("select count(*) from event")).isEqualTo(1);
        await().atMost(SOON).untilAsserted(() -> assertThat(List.of(relayState(one), relayState(other)))
                .containsExactlyInAnyOrder("RELAYING", "STANDBY"));
    }

    @Test
    void a_call_repeated_at_the_other_instance_gets_the_answer_of_the_first_and_happens_once() throws Exception {
        String key = UUID.randomUUID().toString();
        ResponseEntity<Map<String, Object>> first = receive(one.calls(), "重1", key);
        assertThat(first.getStatusCode().value()).as("%s", first.getBody()).isEqualTo(201);
        assertThat(receive(other.calls(), "重1", key).getBody()).isEqualTo(first.getBody());

        for (int i = 2; i < 12; i++) {
            String number = "重" + i;
            String again = UUID.randomUUID().toString();
            List<ResponseEntity<Map<String, Object>>> both = atOnce(() -> receive(one.calls(), number, again),
                    () -> receive(other.calls(), number, again));
            assertThat(both).allSatisfy(answer -> assertThat(answer.getStatusCode().value())
                    .as("%s", answer.getBody()).isEqualTo(201));
            assertThat(both.getFirst().getBody()).isEqualTo(both.getLast().getBody());
        }
        assertThat(count("select count(*) from event where payloadtype = 'RequestReceived'")).isEqualTo(11);
    }

    @Test
    void of_two_acts_on_one_case_at_two_instances_one_wins_and_the_other_is_told() throws Exception {
        for (int i = 0; i < 10; i++) {
            String id = String.valueOf(receive(one.calls(), "争" + i, UUID.randomUUID().toString()).getBody()
                    .get("requestId"));
            String body = "{\"handler\":\"甲\",\"assignedOn\":\"2024-01-08\",\"expectedVersion\":0}";
            List<Integer> answers = atOnce(() -> assign(one.calls(), id, body), () -> assign(other.calls(), id, body))
                    .stream().map(answer -> answer.getStatusCode().value()).sorted().toList();
            assertThat(answers).containsExactly(200, 409);
            assertThat(count("select count(*) from event where aggregateidentifier = '" + id + "'")).isEqualTo(2);
        }
    }

    @Test
    void two_who_register_the_same_number_at_two_instances_do_not_both_get_it() throws Exception {
        for (int i = 0; i < 10; i++) {
            String number = "号" + i;
            List<Integer> answers = atOnce(() -> receive(one.calls(), number, UUID.randomUUID().toString()),
                    () -> receive(other.calls(), number, UUID.randomUUID().toString())).stream()
                    .map(answer -> answer.getStatusCode().value()).sorted().toList();
            assertThat(answers.getFirst()).isEqualTo(201);
            assertThat(answers.getLast()).isIn(409, 422);
        }
        assertThat(count("select count(*) from event where payloadtype = 'RequestReceived'")).isEqualTo(10);
    }

    @Test
    void instances_take_turns_in_restarting_under_load_and_every_accepted_act_is_stored_once_and_relayed()
            throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger number = new AtomicInteger();
        Set<String> accepted = ConcurrentHashMap.newKeySet();
        List<String> unexpected = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < 4; w++) {
                writers.submit(() -> {
                    while (running.get()) {
                        registerSomewhere("滚" + number.incrementAndGet(), accepted, unexpected);
                    }
                });
            }
            for (RunningCommandSide side : List.of(one, other, one)) {
                Thread.sleep(1_000);
                side.close();
                Thread.sleep(500);
                side.start();
            }
            Thread.sleep(1_000);
            running.set(false);
        }
        assertThat(unexpected).isEmpty();
        assertThat(accepted).hasSizeGreaterThan(20);
        List<String> stored = one.jdbc().sql("select aggregateidentifier from event where type = 'request'")
                .query(String.class).list();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(accepted);
        await().atMost(SOON).untilAsserted(() -> assertThat(new HashSet<>(keysInTopic())).containsAll(accepted));
    }

    @Test
    void a_session_of_the_pages_counts_and_ends_at_both() {
        String[] internal = {"X-Internal-Token", FreshDatabase.TOKEN};
        String token = String.valueOf(one.calls().post("/internal/sessions",
                "{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}", internal).getBody().get("token"));
        String question = "{\"token\":\"" + token + "\"}";
        assertThat(other.calls().post("/internal/authentication", question, internal).getStatusCode().value())
                .isEqualTo(200);
        other.calls().send(HttpMethod.DELETE, "/internal/sessions/current", "",
                "X-Internal-Token", FreshDatabase.TOKEN, "Authorization", "Bearer " + token);
        assertThat(one.calls().post("/internal/authentication", question, internal).getStatusCode().value())
                .isEqualTo(401);
    }

    /** As a balancer's client: the same call again, with its key, at the next instance until one answers. */
    private void registerSomewhere(String number, Set<String> accepted, List<String> unexpected) {
        String key = UUID.randomUUID().toString();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            try {
                var answer = receive((turn % 2 == 0 ? one : other).calls(), number, key);
                if (answer.getStatusCode().value() == 201) {
                    accepted.add(String.valueOf(answer.getBody().get("requestId")));
                } else if (answer.getStatusCode().value() == 503) {
                    continue;
                } else {
                    unexpected.add(answer.toString());
                }
                return;
            } catch (RestClientException | IllegalStateException _) {
                // Not there, or going: the next one.
            }
        }
        unexpected.add("nobody answered for " + number);
    }

    private static ResponseEntity<Map<String, Object>> receive(Calls calls, String number, String key) {
        return calls.post("/api/requests", REQUEST.formatted(number), "Authorization", ADMIN, "Idempotency-Key", key);
    }

    private static ResponseEntity<Map<String, Object>> assign(Calls calls, String id, String body) {
        return calls.post("/api/requests/" + id + "/assignments", body, "Authorization", ADMIN);
    }

    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second)
            throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : both.invokeAll(List.of(first, second))) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static String relayState(RunningCommandSide side) {
        var components = (Map<?, ?>) side.calls().get("/actuator/health/pipeline").getBody().get("components");
        return String.valueOf(((Map<?, ?>) ((Map<?, ?>) components.get("relay")).get("details")).get("state"));
    }

    private long count(String sql) {
        return one.jdbc().sql(sql).query(Long.class).single();
    }

    private List<String> keysInTopic() {
        RelaySettings settings = one.bean(RelaySettings.class);
        List<String> keys = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.kafka().bootstrapServers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, settings.partitions())
                    .mapToObj(p -> new TopicPartition(settings.topic(), p)).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> keys.add(record.key()));
            }
        }
        return keys;
    }
}
